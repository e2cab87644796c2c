// What arrives by line: all that comes in each half-year, and all that this turn's orders add.

import type { CountryId } from '../types/names';
import type { SeatState } from './seatState';
import { selectTimeline, type TimelineArrival, type TimelineLine } from './timeline';

export interface Arriving {
  /** By line, one amount for each half-year from now on. */
  readonly columns: Readonly<Record<TimelineLine, readonly number[]>>;
  /** By line, what the orders and firms' money of this turn bring. */
  readonly added: Readonly<Record<TimelineLine, number>>;
}

/** The arrivals of one line, of one column or of this turn's orders. */
function arrivalsOf(
  arrivals: readonly TimelineArrival[],
  line: TimelineLine,
  part: number | 'added',
): TimelineArrival[] {
  return arrivals.filter(
    (each) => each.line === line && (part === 'added' ? each.added : each.column === part),
  );
}

const LINES: readonly TimelineLine[] = ['chips', 'dataCentres', 'power', 'talent'];

function byLine<T>(of: (line: TimelineLine) => T): Readonly<Record<TimelineLine, T>> {
  return Object.fromEntries(LINES.map((line) => [line, of(line)])) as Record<TimelineLine, T>;
}

export function selectArriving(state: SeatState, country: CountryId): Arriving {
  const { arrivals, halfYears } = selectTimeline(state, country);
  const coming = (line: TimelineLine, part: number | 'added') =>
    arrivalsOf(arrivals, line, part).reduce((sum, { amount }) => sum + amount, 0);
  return {
    columns: byLine((line) => halfYears.map((_, column) => coming(line, column))),
    added: byLine((line) => coming(line, 'added')),
  };
}
