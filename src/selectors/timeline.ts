// What is on its way over the next half-years: chips, halls, power and experts, contracts, and timers that run out.

import { nationOf } from '../engine';
import { POWER_SOURCES, type CountryId, type PowerSource } from '../types/names';
import type { NationState } from '../types/state';
import { TIMER_NAMES, type TimerName as CardTimer } from '../types/timers';
import type { SeatState } from './seatState';
import { tryNation } from './trial';

const TIMELINE_TURNS = 6;

export type TimelineLine = 'chips' | 'dataCentres' | 'power' | 'talent';
export type TimerName = CardTimer | 'crisis' | 'storm' | 'contract';

/** Something that arrives; `added` is the part that this turn's orders and firms' money bring. */
export interface TimelineArrival {
  readonly kind: 'arrival';
  readonly line: TimelineLine;
  readonly source?: PowerSource;
  /** Columns from now, 0 to 5; the arrival falls into this half-year. */
  readonly column: number;
  /** H100-equivalents, MW or people. */
  readonly amount: number;
  readonly added: boolean;
}

/** Something in force that ends after the half-year of its column. */
export interface TimelineTimer {
  readonly kind: 'timer';
  readonly timer: TimerName;
  readonly column: number;
  readonly turnsLeft: number;
}

export interface Timeline {
  /** The half-years of the columns, since 2026 H1. */
  readonly halfYears: readonly number[];
  readonly arrivals: readonly TimelineArrival[];
  readonly timers: readonly TimelineTimer[];
}

/** Smaller amounts are not shown, by line. */
const LEAST: Readonly<Record<TimelineLine, number>> = {
  chips: 1,
  dataCentres: 0.5,
  power: 0.5,
  talent: 1,
};

type Lane = Omit<TimelineArrival, 'kind' | 'column' | 'amount' | 'added'>;

const LANES: readonly (readonly [Lane, (nation: NationState) => readonly number[]])[] = [
  [
    { line: 'chips' },
    ({ arriving }) => [arriving.usH100e + arriving.chinaH100e + arriving.domesticH100e],
  ],
  [{ line: 'dataCentres' }, (nation) => nation.dataCentrePipelineMw],
  ...POWER_SOURCES.map(
    (source) =>
      [{ line: 'power', source }, (nation: NationState) => nation.powerPipelineMw[source]] as const,
  ),
  [{ line: 'talent' }, (nation) => nation.expertPipeline],
];

function lane(now: NationState, after: NationState, at: number): TimelineArrival[] {
  const [of, pipeline] = LANES[at]!;
  const standing = pipeline(now);
  const ordered = pipeline(after);
  const bars: TimelineArrival[] = [];
  for (let column = 0; column < TIMELINE_TURNS; column++) {
    const amount = standing[column] ?? 0;
    const added = column === 0 ? 0 : (ordered[column - 1] ?? 0) - amount;
    if (amount >= LEAST[of.line])
      bars.push({ kind: 'arrival', ...of, column, amount, added: false });
    if (added >= LEAST[of.line])
      bars.push({ kind: 'arrival', ...of, column, amount: added, added: true });
  }
  return bars;
}

function timersOf(state: SeatState, nation: NationState, country: CountryId): TimelineTimer[] {
  const left: [TimerName, number][] = [
    ...TIMER_NAMES.map((name): [TimerName, number] => [name, nation.timers[name]]),
    ['crisis', nation.crisisTurns],
    ['storm', Math.min(1, nation.stormsWarned.length)],
  ];
  for (const { buyer, lastHalfYear } of state.game.scenario.contracts)
    if (buyer === country) left.push(['contract', lastHalfYear - state.game.state.halfYear + 1]);
  return left
    .filter(([timer, turns]) => turns > 0 && (timer !== 'contract' || turns <= TIMELINE_TURNS))
    .map(([timer, turnsLeft]) => ({
      kind: 'timer',
      timer,
      turnsLeft,
      column: Math.min(turnsLeft, TIMELINE_TURNS) - 1,
    }));
}

/** The next six half-years of the seat's nation, with what its orders of this turn add. */
export function selectTimeline(state: SeatState, country: CountryId): Timeline {
  const { halfYear, turn, length } = state.game.state;
  const columns = Math.max(1, Math.min(TIMELINE_TURNS, length - turn));
  const now = nationOf(state.game.state, country);
  const after = tryNation(state, country);
  return {
    halfYears: Array.from({ length: columns }, (_, i) => halfYear + i),
    arrivals: LANES.flatMap((_, at) => lane(now, after, at)).filter(
      ({ column }) => column < columns,
    ),
    timers: timersOf(state, now, country),
  };
}
