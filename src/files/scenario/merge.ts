// Merges a patch into the scenario that it extends, and remembers where each part of the result comes from.

import { simpleOf, TEXT_LANGUAGES } from '../../types/text';
import { fault, type Finding, warning } from '../issue';
import { FORBIDDEN_NAMES } from '../limits';
import type { Path } from '../path';
import { shortened } from '../shorten';
import { keyOfEntries } from './entryKeys';

/** Where a value of the result comes from. Parts that are not named in it come from the base. */
export interface Part {
  /** Its place in the patch. */
  readonly at: Path;
  /** Whether all of it comes from the patch. */
  readonly isWhole: boolean;
  /** The parts that the patch names, by their name or place in the result. */
  readonly inside: ReadonlyMap<string | number, Part>;
  /** For a list of entries: the place in the base of each entry of the result; undefined for new ones. */
  readonly placesInBase?: readonly (number | undefined)[];
}

export interface Merged {
  readonly data: unknown;
  readonly part: Part;
  /** What the patch asks for and cannot be done, with places in the patch. */
  readonly findings: readonly Finding[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Where the merging is: the place in the patch, and the names that led there. */
interface Place {
  readonly at: Path;
  readonly names: string;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wholeAt(at: Path): Part {
  return { at, isWhole: true, inside: new Map() };
}

function emptyFields(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

function inField({ at, names }: Place, name: string): Place {
  return { at: [...at, name], names: names === '' ? name : `${names}.${name}` };
}

function nothingThere(base: Fields, at: Path, name: string): Finding {
  const message = `The base has no "${shortened(name)}" here, so there is nothing to take away; remove this line.`;
  const mistyped = { word: name, allowed: Object.keys(base) };
  return warning(at, 'nothingToRemove', message, { mistyped, atName: true });
}

/** A warning: the patch changes the value of a figure, but its source is still that of the base. */
function borrowedSource(base: Fields, patch: Fields, at: Path): Finding[] {
  const isFigure = Object.hasOwn(base, 'value') && Object.hasOwn(base, 'source');
  const isChanged = Object.hasOwn(patch, 'value') && patch['value'] !== base['value'];
  const isSourced = Object.hasOwn(patch, 'source') || Object.hasOwn(patch, 'basis');
  if (!isFigure || !isChanged || isSourced) return [];
  const message =
    'The value is another, but source and basis are still those of the base; say where this value comes from.';
  return [warning([...at, 'value'], 'borrowedSource', message)];
}

/** A warning: the patch changes a text in one language, but the other is still that of the base. */
function halfText(base: Fields, patch: Fields, at: Path): Finding[] {
  const isText = TEXT_LANGUAGES.every((language) => typeof base[language] === 'string');
  const changed = TEXT_LANGUAGES.filter((language) => typeof patch[language] === 'string');
  const [language] = changed;
  if (!isText || changed.length !== 1 || patch[language!] === base[language!]) return [];
  const other = TEXT_LANGUAGES.find((one) => one !== language)!;
  if (Object.hasOwn(patch, other)) return [];
  const message = `Only "${language}" is said anew, and "${other}" still says what the base said; say it anew too, or take it away with "${other}": null.`;
  return [warning([...at, language!], 'halfText', message)];
}

/** Simple words of the base in whose language the patch says the text anew: they would say what the base said. */
function simpleOfBefore(base: Fields, patch: Fields): readonly string[] {
  return TEXT_LANGUAGES.filter(
    (language) => Object.hasOwn(patch, language) && patch[language] !== base[language],
  ).map(simpleOf);
}

function mergeFields(base: Fields, patch: Fields, place: Place): Merged {
  const data = emptyFields();
  const inside = new Map<string, Part>();
  const findings: Finding[] = [
    ...borrowedSource(base, patch, place.at),
    ...halfText(base, patch, place.at),
  ];
  const before = simpleOfBefore(base, patch);
  for (const name of Object.keys(base))
    if (!FORBIDDEN_NAMES.has(name) && !before.includes(name)) data[name] = base[name];
  for (const name of Object.keys(patch)) {
    if (FORBIDDEN_NAMES.has(name)) continue;
    const field = inField(place, name);
    if (patch[name] === null) {
      if (!Object.hasOwn(base, name)) findings.push(nothingThere(base, field.at, name));
      delete data[name];
      inside.set(name, wholeAt(field.at));
      continue;
    }
    const merged = mergeValues(data[name], patch[name], field);
    data[name] = merged.data;
    inside.set(name, merged.part);
    findings.push(...merged.findings);
  }
  return { data, part: { at: place.at, isWhole: false, inside }, findings };
}

/** The list as it grows; entries that are removed leave a gap until the end. */
interface Growing {
  readonly entries: unknown[];
  readonly parts: (Part | undefined)[];
  readonly findings: Finding[];
  readonly removed: Set<number>;
}

function isRemoval(entry: unknown): entry is Fields {
  return isFields(entry) && Object.hasOwn(entry, 'remove');
}

function removeEntry(
  list: Growing,
  known: ReadonlyMap<string, number>,
  { entry, key, at }: { readonly entry: Fields; readonly key: string; readonly at: Path },
): void {
  const place = known.get(key);
  if (entry['remove'] !== true) {
    const message = '"remove" can only be true; leave it out to keep the entry.';
    list.findings.push(fault([...at, 'remove'], 'wrongRemoval', message));
  } else if (place === undefined) {
    const mistyped = { word: key, allowed: [...known.keys()] };
    const message = `The base has no entry "${shortened(key)}" in this list, so it cannot be taken out.`;
    list.findings.push(fault(at, 'unknownEntry', message, { mistyped }));
  } else list.removed.add(place);
}

function twice(key: string, at: Path): Finding {
  const message = `The entry "${shortened(key)}" stands here twice; say in one what changes in it.`;
  return fault(at, 'repeatedEntry', message);
}

function mergeEntry(list: Growing, found: number | undefined, entry: unknown, place: Place): void {
  if (found === undefined) {
    list.entries.push(entry);
    list.parts.push(wholeAt(place.at));
    return;
  }
  const merged = mergeValues(list.entries[found], entry, place);
  list.entries[found] = merged.data;
  list.parts[found] = merged.part;
  list.findings.push(...merged.findings);
}

/** The list without the gaps of removed entries. */
function closed({ entries, parts, findings, removed }: Growing, size: number, at: Path): Merged {
  const kept = entries.map((_, place) => place).filter((place) => !removed.has(place));
  const inside = new Map<number, Part>();
  kept.forEach((place, now) => {
    const part = parts[place];
    if (part !== undefined) inside.set(now, part);
  });
  const placesInBase = kept.map((place) => (place < size ? place : undefined));
  const part = { at, isWhole: false, inside, placesInBase };
  return { data: kept.map((place) => entries[place]), part, findings };
}

function mergeLists(
  base: readonly unknown[],
  patch: readonly unknown[],
  { at, names }: Place,
  keyOf: (entry: unknown) => string | undefined,
): Merged {
  const known = new Map<string, number>();
  base.forEach((entry, place) => {
    const key = keyOf(entry);
    if (key !== undefined && !known.has(key)) known.set(key, place);
  });
  const list: Growing = {
    entries: [...base],
    parts: base.map(() => undefined),
    findings: [],
    removed: new Set(),
  };
  const told = new Set<string>();
  patch.forEach((entry, place) => {
    const key = keyOf(entry);
    const entryAt = [...at, place];
    if (key !== undefined && told.has(key)) {
      list.findings.push(twice(key, entryAt));
      return;
    }
    if (key !== undefined) told.add(key);
    if (key !== undefined && isRemoval(entry))
      removeEntry(list, known, { entry, key, at: entryAt });
    else {
      const found = key === undefined ? undefined : known.get(key);
      mergeEntry(list, found, entry, { at: entryAt, names });
    }
  });
  return closed(list, base.length, at);
}

function mergeValues(base: unknown, patch: unknown, place: Place): Merged {
  if (isFields(base) && isFields(patch)) return mergeFields(base, patch, place);
  const keyOf = Array.isArray(patch) ? keyOfEntries(place.names) : undefined;
  if (keyOf !== undefined && (Array.isArray(base) || base === undefined))
    return mergeLists(base ?? [], patch as readonly unknown[], place, keyOf);
  return { data: patch, part: wholeAt(place.at), findings: [] };
}

/** The base with the patch merged in, field by field and entry by entry; neither is changed. */
export function merge(base: unknown, patch: unknown): Merged {
  return mergeValues(base, patch, { at: [], names: '' });
}

/** The place in the patch of a value of the result; undefined where it comes from the base. */
export function placeInPatch(part: Part, path: Path): Path | undefined {
  let inner = part;
  for (let depth = 0; depth < path.length; depth++) {
    if (inner.isWhole) return [...inner.at, ...path.slice(depth)];
    const next = inner.inside.get(path[depth]!);
    if (next === undefined) return undefined;
    inner = next;
  }
  return inner.at;
}

/** The same, but only where all of the value comes from the patch. */
export function wholePlace(part: Part, path: Path): Path | undefined {
  let inner = part;
  for (let depth = 0; depth < path.length && !inner.isWhole; depth++) {
    const next = inner.inside.get(path[depth]!);
    if (next === undefined) return undefined;
    inner = next;
  }
  return inner.isWhole ? placeInPatch(part, path) : undefined;
}

/** The place in the base of a value of the result; undefined where it does not come from the base. */
export function placeInBase(part: Part, path: Path): Path {
  let inner: Part | undefined = part;
  return path.map((step) => {
    const place = typeof step === 'number' ? inner?.placesInBase?.[step] : undefined;
    inner = inner?.inside.get(step);
    return place ?? step;
  });
}
