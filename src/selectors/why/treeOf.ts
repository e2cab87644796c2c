// Turns traced numbers into the trees that people read: ends by what they are, steps by their names, and nothing in them that a seat may not see.

import type { Place, TracedNumber } from '../../traced';
import type { Explanation, Operation } from '../../types/explanation';
import type { Game } from '../../types/game';
import type { CountryId } from '../../types/names';
import { keptAs } from '../../traced';

/** Whose trees they are, in which game. */
export interface Reader {
  readonly game: Game;
  readonly country: CountryId;
}

/** What everybody knows of a nation, as `PublicNation` has it. */
const PUBLIC =
  /^(indices|usChipsH100e|chinaChipsH100e|domesticChipsH100e|hostedChipsH100e|lagGenerations|unitLevel|cardsPlayed|chapterPoints|projectsDone|modelProgramme)\b/;

type Fields = Readonly<Record<string, unknown>>;

/** The places from the root down. */
function stepsTo(place: Place): Place[] {
  return place.of === null ? [place] : [...stepsTo(place.of), place];
}

/** What an entry of a list goes by: its id where it has one, else its number. */
function keyOf({ key, object, of }: Place): string {
  const { id } = object as { readonly id?: unknown };
  return of !== null && Array.isArray(of.object) && typeof id === 'string' ? id : key;
}

/** The keys below the root; that of the number itself is the last. */
function keysOf(place: Place): { readonly root: string; readonly keys: readonly string[] } {
  const [root, ...steps] = stepsTo(place);
  const last = steps.pop();
  const keys = [...steps.map(keyOf), ...(last === undefined ? [] : [last.key])];
  return { root: root!.key, keys };
}

function leaf(op: Operation, name: string, value: number): Explanation {
  return { name, op, value, terms: [] };
}

function ofRules(keys: readonly string[], value: number, { game }: Reader): Explanation {
  if (keys[0] === 'parameters') {
    const path = keys.slice(1).join('.');
    return { ...leaf('constant', path, value), parameter: path };
  }
  const place = `scenarios/rulesets/${game.ruleset.id}.json: ${keys.join('.')}`;
  return { ...leaf('constant', `card.${keys.at(-1)}`, value), place };
}

/** A starting figure with its source, or another number of the file with its place. */
function ofScenario(keys: readonly string[], value: number, { game }: Reader): Explanation {
  const [list, id, part, name = ''] = keys;
  const country =
    list === 'countries' ? game.scenario.countries.find((each) => each.id === id) : undefined;
  const isFigure = part === 'start' && keys.length === 4 && country !== undefined;
  if (isFigure && name in (country.figures as Fields))
    return { ...leaf('figure', `figure.${name}`, value), figure: { country: country.id, name } };
  const place = `scenarios/${game.scenario.id}.json: ${keys.join('.')}`;
  return { ...leaf('constant', `card.${keys.at(-1)}`, value), place };
}

/** Null where it is another nation's and the seat may not see it. */
function ofState(
  keys: readonly string[],
  value: number,
  { game, country }: Reader,
): Explanation | null {
  const [list, id, ...rest] = keys;
  const name = rest.join('.');
  if (list !== 'countries') return leaf('previousTurn', keys.join('.'), value);
  if (id === country) return leaf('previousTurn', name, value);
  const other = game.scenario.countries.find((each) => each.id === id);
  const isKnown = other?.role === 'superpower' || PUBLIC.test(name);
  return isKnown && other !== undefined
    ? { ...leaf('previousTurn', name, value), actor: other.name }
    : null;
}

function endOf(node: TracedNumber, reader: Reader): Explanation | null {
  const { place, value } = node;
  if (node.step === 'literal') return leaf('constant', 'literal', value);
  if (place === null) return leaf('measured', node.step, value);
  const { root, keys } = keysOf(place);
  if (node.step === 'count') return leaf('measured', `${keys.at(-2) ?? 'list'}.count`, value);
  if (root === 'ruleset') return ofRules(keys, value, reader);
  if (root === 'scenario') return ofScenario(keys, value, reader);
  if (root === 'orders') return leaf('decision', keys.at(-1) ?? root, value);
  return ofState(keys, value, reader);
}

/** What a step goes by; empty where the code gives it no name. */
function nameOf(node: TracedNumber): string {
  return keptAs(node)?.path ?? node.name ?? '';
}

/** Another nation's number that is none of the public ones. */
function isHidden(node: TracedNumber, { country }: Reader): boolean {
  const kept = keptAs(node);
  return kept !== null && kept.owner !== null && kept.owner !== country && !PUBLIC.test(kept.path);
}

function curveOf(node: TracedNumber): { readonly parameter: string } {
  const { keys } = keysOf(node.place!);
  return { parameter: keys.slice(1).join('.') };
}

function stepOf(node: TracedNumber, terms: readonly Explanation[]): Explanation {
  const name = nameOf(node);
  const step = { name, op: node.step as Operation, value: node.value, terms };
  if (node.step === 'table') return { ...step, ...curveOf(node) };
  if (node.step !== 'choice') return step;
  const condition = { text: node.condition ?? '', isTrue: node.isTrue };
  return { ...step, condition };
}

type Known = Map<TracedNumber, Explanation | null>;

function read(node: TracedNumber, reader: Reader, known: Known): Explanation | null {
  const found = known.get(node);
  if (found !== undefined) return found;
  const made = write(node, reader, known);
  known.set(node, made);
  return made;
}

/** A step of which a term is sealed is an end itself: what is worked out from hidden figures shows none of them. */
function write(node: TracedNumber, reader: Reader, known: Known): Explanation | null {
  if (isHidden(node, reader)) return null;
  if (node.terms.length === 0) return endOf(node, reader);
  const terms = node.terms.map((term) => read(term, reader, known));
  const isWhole = (all: readonly (Explanation | null)[]): all is readonly Explanation[] =>
    !all.includes(null);
  return isWhole(terms) ? stepOf(node, terms) : leaf('measured', nameOf(node), node.value);
}

/** The tree behind a number of the reader's own. */
export function treeOf(node: TracedNumber, reader: Reader, known: Known = new Map()): Explanation {
  return read(node, reader, known) ?? leaf('measured', nameOf(node), node.value);
}
