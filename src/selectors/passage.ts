// What the end of a turn changed for home: a few amounts that rise over the chart.

import { installedH100e, nationOf } from '../engine';
import type { GameEvent } from '../types/event';
import { POWER_SOURCES, type CountryId } from '../types/names';
import type { NationState } from '../types/state';
import type { PastTurn } from './seatState';

/** An amount that changed. `at` is the country at whose plate it rises; null for home's inset. */
export interface PassageDelta {
  readonly kind: 'chips' | 'halls' | 'power' | 'experts' | 'trust';
  readonly amount: number;
  readonly at: CountryId | null;
  /** What the arrivals of the turn brought of it, and what all else did: lots, projects, events, wear. The two add up to the amount; null where all of it or nothing arrived. */
  readonly parts: { readonly arrived: number; readonly other: number } | null;
}

/** What a change is called among the facts, by what it is measured in. */
export const CHANGE_NAMES = {
  chips: 'changeH100e',
  halls: 'changeMw',
  power: 'changeMw',
  experts: 'changePeople',
  trust: 'change',
} as const satisfies Record<PassageDelta['kind'], string>;

/** What its parts are called among the facts. */
export const PART_NAMES = {
  chips: ['arrivedH100e', 'otherH100e'],
  halls: ['arrivedMw', 'otherMw'],
  power: ['arrivedMw', 'otherMw'],
  experts: ['arrivedPeople', 'otherPeople'],
  trust: ['arrived', 'other'],
} as const satisfies Record<PassageDelta['kind'], readonly [string, string]>;

const MOST = 5;
const PERCENT = 100;

/** Smaller changes, in the unit of each amount, are left out. */
const LEAST = 1;

function powerMw({ powerMw: bySource }: NationState): number {
  return POWER_SOURCES.reduce((sum, source) => sum + bySource[source], 0);
}

/** What a fact that the report lists as arrived adds to an amount; experts who left count against those who came. */
const ARRIVED: Readonly<Record<PassageDelta['kind'], (event: GameEvent) => number>> = {
  chips: (event) => (event.kind === 'chipsDelivered' ? event.h100e : 0),
  halls: (event) => (event.kind === 'dataCentresOpened' ? event.powerMw : 0),
  power: (event) => (event.kind === 'powerConnected' ? event.powerMw : 0),
  experts: (event) =>
    event.kind === 'expertsJoined'
      ? event.graduates + event.trained + event.immigrants - event.left
      : 0,
  trust: () => 0,
};

function partsOf(
  { kind, amount }: Omit<PassageDelta, 'parts'>,
  { events }: PastTurn,
  home: CountryId,
): PassageDelta['parts'] {
  const arrived = events.reduce(
    (sum, event) =>
      'country' in event && event.country === home ? sum + ARRIVED[kind](event) : sum,
    0,
  );
  const other = amount - arrived;
  return Math.abs(arrived) < LEAST || Math.abs(other) < LEAST ? null : { arrived, other };
}

/** The changes of home over a round, the first five that are large enough. */
export function selectPassage(turn: PastTurn, home: CountryId): PassageDelta[] {
  const { before, after } = turn;
  const [then, now] = [nationOf(before.state, home), nationOf(after.state, home)];
  const deltas: Omit<PassageDelta, 'parts'>[] = [
    { kind: 'chips', amount: installedH100e(now) - installedH100e(then), at: null },
    { kind: 'halls', amount: now.dataCentreMw - then.dataCentreMw, at: null },
    { kind: 'power', amount: powerMw(now) - powerMw(then), at: null },
    { kind: 'experts', amount: now.experts - then.experts, at: null },
    { kind: 'trust', amount: (now.usTrust - then.usTrust) * PERCENT, at: 'USA' },
    { kind: 'trust', amount: (now.chinaTrust - then.chinaTrust) * PERCENT, at: 'CHN' },
  ];
  return deltas
    .filter(({ amount, at }) => Math.abs(amount) >= LEAST && at !== home)
    .slice(0, MOST)
    .map((delta) => ({ ...delta, parts: partsOf(delta, turn, home) }));
}
