// "Why?" for every number that the screens show: what it is made of, to the very bit, and what it was a turn ago.

import { type PastTurn, type SeatState, type SourceName, selectRounds } from '../selectors';
import type { Explanation } from '../types/explanation';
import type { CountryId } from '../types/names';
import { leavesBehind } from './leaves';
import { difference, measured } from './nodes';
import { type Way, wayOf } from './quantity';
import { selectTurnReasons } from './reasons';
import { type NamedTrees, recordedOf } from './recorded';

/** The trees of a nation's numbers that go by a plain name. */
export function selectExplanations(state: SeatState, country: CountryId): NamedTrees {
  return recordedOf(state, country).quantities();
}

/** One number that is asked about. */
export interface Asked {
  readonly quantity: string;
  /** The names on the way to it; only its own for a number of the state. */
  readonly trail: readonly string[];
  readonly node: Explanation;
  /** Facts on the way that may bring a name of their own. */
  readonly owners: readonly unknown[];
  /** Null for a number of the state; `given` for one that was worked out beside the game. */
  readonly source: SourceName | 'reasons' | 'given' | null;
}

/** Between two quantities: what the first is more than the second. */
const LESS = '~';

/** What the trees say of the last turn has no tree of its own. */
function reasonsBehind({ history }: SeatState, country: CountryId, way: Way): Asked[] {
  const round = selectRounds(history)[Number(way.argument)];
  const facts = round === undefined ? null : selectTurnReasons(round, country);
  return leavesBehind(way, facts).map((leaf) => ({
    ...leaf,
    node: measured(leaf.trail.at(-1)!, leaf.value),
  }));
}

function numbersBehind(state: SeatState, country: CountryId, way: Way): Asked[] {
  const { source, argument } = way;
  if (source === 'reasons') return reasonsBehind(state, country, way);
  const recorded = recordedOf(state, country);
  const facts = recorded.facts(source, argument);
  const leaves = leavesBehind(way, facts);
  return leaves.map((leaf) => ({ ...leaf, node: recorded.tree(facts as object, leaf.keys) }));
}

/** How much more one quantity is than the other; nothing where one of them is none. */
function gapBetween(state: SeatState, country: CountryId, quantity: string): Asked[] {
  const [more, less] = quantity.split(LESS).map((each) => selectAsked(state, country, each)[0]);
  if (more === undefined || less === undefined) return [];
  const node = difference(more.node.name, more.node, less.node);
  return [{ ...more, quantity, trail: [...more.trail, 'gap'], node }];
}

/**
 * The numbers that a press asks about: quantities with spaces between, each of the state or a way into the facts. One
 * that begins with `!` is the number meant; those after it stand beside it.
 */
export function selectAsked(state: SeatState, country: CountryId, quantities: string): Asked[] {
  return quantities
    .replace('!', '')
    .split(' ')
    .flatMap((quantity) => {
      if (quantity.includes(LESS)) return gapBetween(state, country, quantity);
      const way = wayOf(quantity);
      if (way !== null) return numbersBehind(state, country, way);
      const node = selectExplanations(state, country).get(quantity);
      return node === undefined
        ? []
        : [{ quantity, trail: [quantity], node, owners: [], source: null }];
    });
}

/** A state never changes, so that before it is made once. */
const earlier = new WeakMap<SeatState, Map<CountryId, SeatState>>();

function before(state: SeatState, country: CountryId, last: PastTurn): SeatState {
  return {
    game: last.before,
    orders: last.orders.filter((order) => order.country === country),
    history: state.history.slice(0, -1),
    par: state.par,
  };
}

/** The state before the last turn, with the orders that were given then; null in the first turn. */
export function stateBefore(state: SeatState, country: CountryId): SeatState | null {
  const last = state.history.at(-1);
  if (last === undefined) return null;
  const bySeat = earlier.get(state) ?? new Map<CountryId, SeatState>();
  earlier.set(state, bySeat);
  const made = bySeat.get(country) ?? before(state, country, last);
  bySeat.set(country, made);
  return made;
}
