// "Why?" for every number that the screens show: what it is made of, to the very bit, and what it was a turn ago.

import { difference, measured } from '../../engine';
import type { Explanation } from '../../types/explanation';
import type { CountryId } from '../../types/names';
import { selectExplanations } from '../explanations';
import type { SeatState } from '../seatState';
import { Ask } from './ask';
import { type Leaf, leavesBehind } from './leaves';
import { type Way, wayOf } from './quantity';
import type { SourceName } from './sources';
import * as arrivals from './tellers/arrivals';
import * as chapters from './tellers/chapters';
import * as choices from './tellers/choices';
import * as effects from './tellers/effects';
import * as inputs from './tellers/inputs';
import * as money from './tellers/money';
import * as moved from './tellers/moved';
import * as others from './tellers/others';
import * as standing from './tellers/standing';
import type { Teller } from './tellers/teller';
import * as nations from './tellers/world';

/** Tells nothing but the number itself. */
const plainly: Teller = () => null;

const TELLERS: Readonly<Record<SourceName, Teller>> = {
  acts: plainly,
  arriving: arrivals.arrivingTotals,
  backtest: plainly,
  bounds: plainly,
  cards: choices.cards,
  champions: effects.champions,
  chapters: chapters.chapters,
  chipPlan: arrivals.chipPlan,
  cloud: standing.cloud,
  contracts: effects.contracts,
  debrief: others.debrief,
  course: others.course,
  decisions: money.decisions,
  event: effects.event,
  exports: choices.exportsOf,
  focus: chapters.focus,
  focusInForce: chapters.focusInForce,
  laws: choices.laws,
  leadTimes: chapters.leadTimes,
  learning: others.learning,
  ledger: money.ledger,
  levers: choices.levers,
  map: others.map,
  places: plainly,
  mixes: choices.mixes,
  modelLines: chapters.modelLines,
  moved: moved.moved,
  bottlenecks: inputs.bottlenecks,
  news: arrivals.news,
  notices: effects.notices,
  offer: effects.projects,
  opening: effects.opening,
  outlook: inputs.outlook,
  pace: standing.pace,
  parameters: others.parameters,
  platforms: others.platforms,
  pledges: chapters.pledges,
  power: inputs.power,
  programmes: choices.programmes,
  projects: effects.projects,
  proposals: others.proposals,
  purchases: arrivals.purchases,
  reasons: plainly,
  report: standing.report,
  results: standing.results,
  rivals: nations.rivals,
  world: nations.world,
  stances: choices.stances,
  standings: nations.standings,
  timeline: arrivals.timeline,
  turnCheck: money.turnCheck,
  turningPoints: standing.turningPoints,
};

/** One number that is asked about. */
export interface Asked {
  readonly quantity: string;
  /** The names on the way to it; only its own for a number of the state. */
  readonly trail: readonly string[];
  readonly node: Explanation;
  /** Facts on the way that may bring a name of their own. */
  readonly owners: readonly unknown[];
  /** Null for a number of the state; `given` for one that was worked out beside the game. */
  readonly source: SourceName | 'given' | null;
}

/** Between two quantities: what the first is more than the second. */
const LESS = '~';

/** A state never changes: what was found out about it is kept for as long as it is. */
const asking = new WeakMap<SeatState, Map<CountryId, Ask>>();

function askOf(state: SeatState, country: CountryId): Ask {
  const bySeat = asking.get(state) ?? new Map<CountryId, Ask>();
  asking.set(state, bySeat);
  const ask = bySeat.get(country) ?? new Ask(state, country);
  bySeat.set(country, ask);
  return ask;
}

const HAS_UNIT =
  /(UsdBn|H100e|h100e|Mw|Percents?|Points|Gpus|gpus|Turns|Generations|Factor|Share)$/;

/** The name on the way that says in what a number is counted, else its own. */
function nameOf({ trail, source }: Leaf): string {
  return [...trail].reverse().find((name) => HAS_UNIT.test(name)) ?? trail.at(-1) ?? source;
}

/** The tree of one number of the facts; a number that nobody takes apart stands for itself. */
function treeOf(leaf: Leaf, ask: Ask): Explanation {
  const node = TELLERS[leaf.source](leaf, ask);
  const isTold = node !== null && Object.is(node.value + 0, leaf.value + 0);
  return isTold ? node : measured(nameOf(leaf), leaf.value);
}

function numbersBehind(state: SeatState, country: CountryId, way: Way): Asked[] {
  const ask = askOf(state, country);
  return leavesBehind(state, country, way).map((leaf) => ({
    quantity: leaf.quantity,
    trail: leaf.trail,
    node: treeOf(leaf, ask),
    owners: leaf.owners,
    source: leaf.source,
  }));
}

/** How much more one quantity is than the other; nothing where one of them is none. */
function gapBetween(state: SeatState, country: CountryId, quantity: string): Asked[] {
  const [more, less] = quantity.split(LESS).map((each) => selectAsked(state, country, each)[0]);
  if (more === undefined || less === undefined) return [];
  const node = difference(more.node.name, [more.node, less.node]);
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

/** The numbers behind a way as the facts have them, without their trees. */
export function leavesOf(state: SeatState, country: CountryId, quantity: string): Leaf[] {
  const way = wayOf(quantity);
  return way === null ? [] : leavesBehind(state, country, way);
}

/** The state before the last turn, with the orders that were given then; null in the first turn. */
export function stateBefore(state: SeatState, country: CountryId): SeatState | null {
  const last = state.history.at(-1);
  if (last === undefined) return null;
  return {
    game: last.before,
    orders: last.orders.filter((order) => order.country === country),
    history: state.history.slice(0, -1),
    par: state.par,
  };
}

export { SOURCES, type SourceName } from './sources';
export { wayOf } from './quantity';
