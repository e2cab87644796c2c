// Turns traced numbers into the trees that people read: ends by what they are, steps by their names, and nothing in them that a seat may not see.

import { TRUST_IN } from '../engine';
import { keptAs, type Place, type TracedNumber } from '../traced';
import type { Curve } from '../lib/detMath';
import type { Condition, Explanation, Operation } from '../types/explanation';
import type { CountryId } from '../types/names';
import type { Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';

/** Whose trees they are, in which game. */
export interface Reader {
  readonly ruleset: Ruleset;
  readonly scenario: Scenario;
  readonly country: CountryId;
  /** The tree behind a number of a game, or of the facts of a turn, that was handed in, by its keys from there; null where it is an end. */
  readonly link: (of: object, keys: readonly string[], node: TracedNumber) => Explanation | null;
}

/** What everybody knows of a nation, as `PublicNation` has it. */
const PUBLIC =
  /^(indices|usChipsH100e|chinaChipsH100e|domesticChipsH100e|hostedChipsH100e|lagGenerations|unitLevel|cardsPlayed|chapterPoints|projectsDone|modelProgramme|refusals)\b/;

/** Where what was handed in lies: the rest of a place below one of these is a place of its own. */
const HOMES = ['ruleset', 'scenario', 'state', 'orders', 'events'] as const;
type Home = (typeof HOMES)[number];

/** The places from the root down. */
function stepsTo(place: Place): Place[] {
  return place.of === null ? [place] : [...stepsTo(place.of), place];
}

/** What an entry of a list goes by: its id where it has one, else its number. */
function keyOf({ key, object, of }: Place): string {
  const { id } = object as { readonly id?: unknown };
  return of !== null && Array.isArray(of.object) && typeof id === 'string' ? id : key;
}

/** A number that was read: in which part of what was handed in, and by which names from there. */
interface Read {
  readonly home: Home | null;
  /** The object that has that part. */
  readonly of: object | null;
  readonly names: readonly string[];
  /** The same by places in lists. */
  readonly keys: readonly string[];
}

/** A view is the state as a seat may see it, its own nation by itself. */
const VIEW = 'viewFor';

function isHome(key: string): key is Home {
  return (HOMES as readonly string[]).includes(key);
}

function readAt(place: Place): Read {
  const steps = stepsTo(place);
  const isView = steps[0]!.key === VIEW;
  const at = isView ? 0 : steps.findIndex(({ key }) => isHome(key));
  const below = steps.slice(at < 0 ? 0 : at + 1);
  const last = below.pop();
  const end = last === undefined ? [] : [last.key];
  return {
    home: at < 0 ? null : isView ? 'state' : (steps[at]!.key as Home),
    of: at < 1 ? null : steps[at - 1]!.object,
    names: [...below.map(keyOf), ...end],
    keys: [...below.map(({ key }) => key), ...end],
  };
}

function leaf(op: Operation, name: string, value: number): Explanation {
  return { name, op, value, terms: [] };
}

/** What is worked out from hidden figures. */
function sealed(name: string, value: number): Explanation {
  return { ...leaf('measured', name, value), isSealed: true };
}

/** A number of a file that is neither a parameter nor a figure. */
function ofFile(file: string, names: readonly string[], value: number): Explanation {
  const name = names.filter((each) => !/^\d+$/.test(each)).at(-1);
  return { ...leaf('constant', `card.${name}`, value), place: `${file}: ${names.join('.')}` };
}

function ofRules(names: readonly string[], value: number, { ruleset }: Reader): Explanation {
  if (names[0] !== 'parameters')
    return ofFile(`scenarios/rulesets/${ruleset.id}.json`, names, value);
  const path = names.slice(1).join('.');
  return { ...leaf('constant', path, value), parameter: path };
}

/** What a scenario says of a champion with its source. */
const CHAMPION_FIGURES: ReadonlySet<string> = new Set(['chipShare', 'adoptionGain']);

/** A starting figure with its source, or another number of the file with its place. */
function ofScenario(names: readonly string[], value: number, { scenario }: Reader): Explanation {
  const [list, id, part, name = '', own = ''] = names;
  const country =
    list === 'countries' ? scenario.countries.find((each) => each.id === id) : undefined;
  if (country !== undefined && part === 'start' && names.length === 4 && name in country.figures)
    return { ...leaf('figure', `figure.${name}`, value), figure: { country: country.id, name } };
  if (country?.role === 'nation' && part === 'champions' && CHAMPION_FIGURES.has(own)) {
    const champion = country.champions?.find((each) => each.id === name);
    const figure = { country: country.id, name: own, champion: name };
    const actor = champion === undefined ? {} : { actor: champion.name };
    return { ...leaf('figure', `figure.${own}`, value), figure, ...actor };
  }
  return ofFile(`scenarios/${scenario.id}.json`, names, value);
}

/** A superpower's seat is shown how far every other nation trusts it. */
function isTrustInSeat(name: string, { scenario, country }: Reader): boolean {
  const seat = scenario.countries.find((each) => each.id === country);
  const power = seat?.role === 'nation' ? seat.superpower?.sells : undefined;
  return power !== undefined && name === TRUST_IN[power];
}

/** Null where it is another nation's and the seat may not see it. */
function ofState(names: readonly string[], value: number, reader: Reader): Explanation | null {
  const { scenario, country } = reader;
  const [list, id, ...rest] =
    names[0] === 'own' ? ['countries', country, ...names.slice(1)] : names;
  if (list !== 'countries') return leaf('previousTurn', shownPath(names.join('.')), value);
  const name = rest.join('.');
  if (id === country) return leaf('previousTurn', shownPath(name), value);
  const other = scenario.countries.find((each) => each.id === id);
  if (other === undefined) return null;
  const actor = other.name;
  if (other.role === 'superpower' || PUBLIC.test(name))
    return { ...leaf('previousTurn', shownPath(name), value), actor };
  return isTrustInSeat(name, reader) ? { ...leaf('measured', name, value), actor } : null;
}

function ofPlace(node: TracedNumber, reader: Reader): Explanation | null {
  const { value } = node;
  const place = node.place!;
  const { home, of, names, keys } = readAt(place);
  if (home === 'ruleset') return ofRules(names, value, reader);
  if (home === 'scenario') return ofScenario(names, value, reader);
  if (home === 'orders') return leaf('decision', names.at(-1) ?? home, value);
  if (home === null) return leaf('measured', names.at(-1) ?? place.key, value);
  const linked = of === null ? null : reader.link(of, [home, ...keys], node);
  if (linked !== null) return linked;
  return home === 'state' ? ofState(names, value, reader) : leaf('measured', names.at(-1)!, value);
}

function endOf(node: TracedNumber, reader: Reader): Explanation | null {
  const { place, value, step } = node;
  if (step === 'literal') return leaf('constant', 'literal', value);
  if (place === null) return leaf('measured', node.name ?? step, value);
  if (step === 'count')
    return leaf('measured', `count.${place.of === null ? 'list' : keyOf(place.of)}`, value);
  return ofPlace(node, reader);
}

/** What the parts of the indices go by. */
function shownPath(path: string): string {
  return path
    .replace(/^indices\.layers\./, 'layer.')
    .replace(/^indices\.stressTests\./, 'test.')
    .replace(/^indices\./, '');
}

/** What a step goes by; empty where the code gives it no name. */
function nameOf(node: TracedNumber): string {
  return shownPath(keptAs(node)?.path ?? node.name ?? '');
}

/** Another nation's number that is none of the public ones. */
function isHidden(node: TracedNumber, { country }: Reader): boolean {
  const kept = keptAs(node);
  return kept !== null && kept.owner !== null && kept.owner !== country && !PUBLIC.test(kept.path);
}

/** A curve of the rules by its path, another one as it is, with its place. */
function curveOf(
  { place }: TracedNumber,
  { scenario }: Reader,
): Pick<Explanation, 'parameter' | 'curve' | 'place'> {
  const { home, names } = readAt(place!);
  if (home === 'ruleset') return { parameter: names.slice(1).join('.') };
  const file = `scenarios/${scenario.id}.json: ${names.join('.')}`;
  return { curve: place!.object as Curve, place: file };
}

/** Terms with the sign that they are added with. */
interface Signed {
  readonly node: TracedNumber;
  readonly sign: 1 | -1;
}

function isAddition({ step }: TracedNumber): boolean {
  return step === 'sum' || step === 'difference';
}

/**
 * What is added and taken away one after the other is one list, as far as nothing in it has a name of its own: an
 * account goes by one name through all steps of a turn.
 */
function added(node: TracedNumber, account: string): Signed[] {
  const [first, ...others] = node.terms;
  const sign = node.step === 'difference' ? -1 : 1;
  const name = nameOf(first!);
  const isSame = isAddition(first!) && (name === '' || name === account);
  const begun: Signed[] = isSame ? added(first!, account) : [{ node: first!, sign: 1 }];
  return [...begun, ...others.map((each): Signed => ({ node: each, sign }))];
}

/** The identifier at the end of a name. */
function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** A choice whose case is worked out without a name of its own is that working. */
function chosen(node: TracedNumber, name: string): TracedNumber {
  const [term] = node.terms;
  if (node.step !== 'choice' || term!.terms.length === 0) return node;
  const own = nameOf(term!);
  return own === '' || lastOf(own) === lastOf(name) ? chosen(term!, name) : node;
}

/** A sum that begins with nothing begins with what comes after it. */
function withoutNothing(parts: readonly Signed[]): readonly Signed[] {
  const [first, second] = parts;
  if (first?.node.step !== 'literal' || first.node.value !== 0) return parts;
  const isSame = second?.sign === 1 && !Object.is(second.node.value, -0);
  return isSame ? parts.slice(1) : parts;
}

/** Trees by their nodes; null where a seat may not see what is behind. */
export type Known = Map<TracedNumber, Explanation | null>;

/** `account` is the name of the number that the node is a working of. */
function read(node: TracedNumber, reader: Reader, known: Known, account = ''): Explanation | null {
  const found = known.get(node);
  if (found !== undefined) return found;
  const made = write(node, reader, known, account);
  known.set(node, made);
  return made;
}

function isWhole(all: readonly (Explanation | null)[]): all is readonly Explanation[] {
  return !all.includes(null);
}

/** A working that is about one of others alone is theirs. */
function actorOf(
  node: TracedNumber,
  terms: readonly Explanation[],
): Pick<Explanation, 'actor'> | undefined {
  if (isAddition(node) || keptAs(node) !== null) return undefined;
  const actors = new Set(terms.flatMap(({ actor }) => (actor === undefined ? [] : [actor])));
  const [actor, ...others] = actors;
  return actor === undefined || others.length > 0 ? undefined : { actor };
}

/** Whose the sealed numbers are, where they are one nation's; a sum with others is nobody's. */
function ownerOf(
  node: TracedNumber,
  hidden: readonly Signed[],
  { scenario }: Reader,
): Pick<Explanation, 'actor'> | undefined {
  if (isAddition(node) && hidden.length < node.terms.length) return undefined;
  const [owner, ...others] = new Set(hidden.map(({ node }) => keptAs(node)?.owner ?? null));
  const country = scenario.countries.find(({ id }) => id === owner);
  return country === undefined || others.length > 0 ? undefined : { actor: country.name };
}

function isFromSealed({ isSealed, terms }: Explanation): boolean {
  return isSealed === true || terms.some((term) => term.isSealed);
}

function conditionOf(
  { text, name, isTurned, isTrue, sides }: NonNullable<TracedNumber['condition']>,
  reader: Reader,
  known: Known,
): Condition {
  const shown = sides.map((side) => read(side, reader, known));
  const open = isWhole(shown) && !shown.some(isFromSealed) ? shown : [];
  return { text, name, isYes: isTrue !== isTurned, sides: open };
}

/** What was asked from a choice down to what is shown in its place. */
function conditionsOf(
  node: TracedNumber,
  shown: TracedNumber,
  reader: Reader,
  known: Known,
): Condition[] {
  const { condition, terms } = node;
  if (condition === null) return [];
  const below = node === shown ? [] : conditionsOf(terms[0]!, shown, reader, known);
  return [conditionOf(condition, reader, known), ...below];
}

/** A step of which a term is sealed is an end itself: what is worked out from hidden figures shows none of them. */
function write(
  node: TracedNumber,
  reader: Reader,
  known: Known,
  account: string,
): Explanation | null {
  if (isHidden(node, reader)) return null;
  if (node.terms.length === 0) return endOf(node, reader);
  const name = nameOf(node);
  const of = keptAs(node) === null && account !== '' ? account : name;
  const shown = chosen(node, name);
  const parts: readonly Signed[] = isAddition(shown)
    ? withoutNothing(added(shown, of))
    : shown.terms.map((term) => ({ node: term, sign: 1 }));
  const terms = parts.map((part, i) => read(part.node, reader, known, i === 0 ? of : ''));
  if (!isWhole(terms)) {
    const hidden = parts.filter((_, i) => terms[i] === null);
    return { ...sealed(name, node.value), ...ownerOf(shown, hidden, reader) };
  }
  const actor = actorOf(node, terms);
  // What was asked of others may be theirs to know.
  const conditions = actor === undefined ? conditionsOf(node, shown, reader, known) : [];
  return {
    ...stepOf(shown, parts, terms, reader),
    ...actor,
    name,
    value: node.value,
    ...(conditions.length > 0 && { conditions }),
  };
}

function stepOf(
  node: TracedNumber,
  parts: readonly Signed[],
  terms: readonly Explanation[],
  reader: Reader,
): Omit<Explanation, 'name' | 'value'> {
  if (node.step === 'table') return { op: 'table', terms, ...curveOf(node, reader) };
  if (!isAddition(node)) return { op: node.step as Operation, terms };
  if (parts.every(({ sign }) => sign > 0)) return { op: 'sum', terms };
  const isOnlyLess = parts.slice(1).every(({ sign }) => sign < 0);
  return isOnlyLess
    ? { op: 'difference', terms }
    : { op: 'sum', terms, signs: parts.map(({ sign }) => sign) };
}

/** The tree behind a number; null where the seat may not see it. */
export function openTreeOf(node: TracedNumber, reader: Reader, known: Known): Explanation | null {
  return read(node, reader, known);
}

/** The tree behind a number that the seat is shown. */
export function treeOf(node: TracedNumber, reader: Reader, known: Known = new Map()): Explanation {
  return read(node, reader, known) ?? sealed(nameOf(node), node.value);
}
