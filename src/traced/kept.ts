// Numbers in objects: the plain number is in the object, so that all other code can read it, and its node is kept beside the object.

import { assert } from '../lib/assert';
import { isNumber, lifted, made, type Place, RANKS, type TracedNumber } from './node';

type Fields = Record<PropertyKey, unknown>;

/** What is known of an object. */
interface Beside {
  /** The nodes of its numbers by key, once one is. */
  nodes: Map<PropertyKey, TracedNumber> | null;
  /** Of one that was handed in: its place below the root. */
  place: Place | null;
  /** Of one that was made since: the object that holds it first, and under which name. */
  holder: { readonly object: object; readonly key: PropertyKey } | null;
}

/** In one map, which has to be looked up for every step of a formula; when an object is gone, so is what is known of it. */
const known = new WeakMap<object, Beside>();

function beside(object: object): Beside {
  let all = known.get(object);
  if (all === undefined) known.set(object, (all = { nodes: null, place: null, holder: null }));
  return all;
}

/** Hands in an object: numbers that are read from it or below it are ends of trees, told by their place. */
export function handIn(key: string, object: object): void {
  beside(object).place ??= { of: null, key, object };
}

/** Hands in what code without a twin has made; what has come from the twin itself stays what it is. */
export function handOver(key: string, object: object): void {
  const { holder, nodes } = beside(object);
  if (holder === null && nodes === null) handIn(key, object);
}

/** Hands in what a method of an object that was handed in has given. */
export function handOn(from: object, key: string, object: object): void {
  const of = keptPlace(from);
  if (of !== null) beside(object).place ??= { of, key, object };
}

export function keptPlace(object: object): Place | null {
  return known.get(object)?.place ?? null;
}

function holderOf(object: object): Beside['holder'] {
  return known.get(object)?.holder ?? null;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** The names down to a key, from the first object that stands for itself: `indices.layers.chips`. */
function pathTo(object: object, key: PropertyKey): string {
  const holder = isSelf(object) ? null : holderOf(object);
  return holder === null ? String(key) : `${pathTo(holder.object, holder.key)}.${String(key)}`;
}

/** Whether an object stands for itself: it is an entry of a list, or no other object holds it. */
function isSelf(object: object): boolean {
  const holder = holderOf(object);
  return holder === null || Array.isArray(holder.object);
}

/** Countries have a role in their scenario; what merely speaks of one is nobody's. */
function idOf(object: object): string | null {
  const { id, role, nation } = object as Readonly<Record<'id' | 'role' | 'nation', unknown>>;
  if (typeof id === 'string' && typeof role === 'string') return id;
  return isObject(nation) ? idOf(nation) : null;
}

function ownerOf(object: object): string | null {
  return isSelf(object) ? idOf(object) : ownerOf(holderOf(object)!.object);
}

/** A number in an object gets its name there; entries of lists keep the names that they had. */
function giveName(node: TracedNumber, object: object, key: PropertyKey): void {
  if (Array.isArray(object) || node.rank >= RANKS.kept) return;
  if (node.step === 'read' || node.step === 'draw') return;
  node.name = String(key);
  node.rank = RANKS.kept;
  node.keptIn = object;
}

/** Where a number is kept: its country, and the names from there; null for a number that no object holds. */
export function keptAs(
  node: TracedNumber,
): { readonly owner: string | null; readonly path: string } | null {
  const { keptIn, name } = node;
  if (keptIn === null || name === null) return null;
  return { owner: ownerOf(keptIn), path: pathTo(keptIn, name) };
}

/** Notes that an object holds another one that was made since. */
function hold(object: object, key: PropertyKey, value: unknown): void {
  if (!isObject(value)) return;
  const of = beside(value);
  if (of.place === null) of.holder ??= { object, key };
}

function keep(of: Beside, key: PropertyKey, node: TracedNumber): void {
  of.nodes ??= new Map();
  of.nodes.set(key, node);
}

/** The node of a number in an object, made when it is first read; undefined where there is no such number. */
export function behind(object: object, key: PropertyKey): TracedNumber | undefined {
  const value = (object as Fields)[key];
  if (typeof value !== 'number') return undefined;
  const name = Array.isArray(object) ? String(key) : key;
  const of = beside(object);
  const kept = of.nodes?.get(name);
  if (kept !== undefined) {
    assert(
      Object.is(kept.value, value),
      `${String(key)} was changed behind the back of the twin, from ${kept.value} to ${value}`,
    );
    return kept;
  }
  const node = made(of.place === null ? 'lost' : 'read', value);
  node.place = { of: of.place, key: String(key), object };
  keep(of, name, node);
  return node;
}

function countOf(list: readonly unknown[]): TracedNumber {
  const node = made('count', list.length);
  node.place = { of: keptPlace(list), key: 'length', object: list };
  return node;
}

/** Documents that many games share: their places begin with themselves, so that none of these games is kept. */
const DOCUMENTS: ReadonlySet<PropertyKey> = new Set(['ruleset', 'scenario']);

/** Gives what lies in an object that was handed in its place there, and the entries of a list theirs, as a turn may pass a list on unread. */
function putBelow(of: Place, key: PropertyKey, object: object): void {
  const about = beside(object);
  if (about.place !== null) return;
  about.place = { of: DOCUMENTS.has(key) ? null : of, key: String(key), object };
  if (!Array.isArray(object)) return;
  object.forEach((entry: unknown, i) => {
    if (isObject(entry)) putBelow(about.place!, i, entry);
  });
}

/** `object[key]`. */
export function read(object: unknown, key: PropertyKey): unknown {
  const value = (object as Fields)[key];
  if (typeof value === 'number' && isObject(object))
    return key === 'length' && Array.isArray(object) ? countOf(object) : behind(object, key);
  if (isObject(value) && isObject(object)) {
    const of = keptPlace(object);
    if (of !== null) putBelow(of, key, value);
  }
  return value;
}

/** The node of the number that lies at the end of a way from an object; nothing where there is none. */
export function behindAt(from: object, keys: readonly string[]): TracedNumber | undefined {
  const way = [...keys];
  const last = way.pop();
  let at: unknown = from;
  for (const key of way) at = readIfAny(at, key);
  return isObject(at) && last !== undefined ? behind(at, last) : undefined;
}

/** `object?.[key]`. */
export function readIfAny(object: unknown, key: PropertyKey): unknown {
  return object === undefined || object === null ? undefined : read(object, key);
}

/** `object[key] = value`; `by` is the function that writes. */
export function write(object: object, key: PropertyKey, value: unknown, by?: string): unknown {
  if (!isNumber(value)) {
    (object as Fields)[key] = value;
    hold(object, key, value);
    return value;
  }
  const node = lifted(value);
  (object as Fields)[key] = node.value;
  giveName(node, object, key);
  if (by !== undefined && node.step !== 'read') node.by ??= by;
  keep(beside(object), Array.isArray(object) ? String(key) : key, node);
  return node;
}

/** `object[key] += value` and its like. */
export function change(
  object: object,
  key: PropertyKey,
  operation: (a: unknown, b: unknown) => unknown,
  value: unknown,
  by: string,
): unknown {
  return write(object, key, operation(read(object, key), value), by);
}

/** An object literal: traced numbers in it become plain ones, with their nodes beside the object. */
export function object(fields: Fields): Fields {
  for (const [key, value] of Object.entries(fields)) write(fields, key, value);
  return fields;
}

/** A list literal, in the same way. */
export function list(entries: unknown[]): unknown[] {
  entries.forEach((value, i) => {
    write(entries, i, value);
  });
  return entries;
}

/** The entries of a list, numbers with their nodes. */
export function entries(from: unknown): unknown[] {
  if (!Array.isArray(from)) return [...(entriesOf(from) as Iterable<unknown>)];
  return from.map((_, i) => read(from, i));
}

/** The same one after the other, also for a list that grows meanwhile. */
export function* entriesOf(from: unknown): Generator<unknown> {
  if (!Array.isArray(from)) {
    yield* from as Iterable<unknown>;
    return;
  }
  for (let i = 0; i < from.length; i += 1) yield read(from, i);
}

export function asList(from: unknown): unknown {
  return Array.isArray(from) ? from : list([...(from as Iterable<unknown>)]);
}

/** The entries of a list from a place on. */
export function from(whole: unknown[], first: number): unknown[] {
  return list(entries(whole).slice(first));
}

/** The fields of an object, numbers with their nodes, to be spread into another. */
export function spread(of: unknown): unknown {
  if (!isObject(of)) return of;
  return Object.fromEntries(Object.keys(of).map((key) => [key, read(of, key)]));
}

/** An object without some of its fields. */
export function rest(of: object, taken: readonly string[]): Fields {
  const left = spread(of) as Fields;
  for (const key of taken) delete left[key];
  return object(left);
}
