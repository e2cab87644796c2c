// How forecasts did: what came is held against what was foretold for the turn and two years before.

import { describe, expect, it } from 'vitest';
import { byMeasure, measuresOf, selectForecastRecord } from '../../src/selectors/index';
import type { Band, Forecast } from '../../src/types/forecast';
import { playedState, SEAT } from './seatStates';

const TURNS = 6;
const { history } = playedState(TURNS);

type Ends = Pick<Band, 'low' | 'high'>;

/** A forecast of one turn: bands around what came, moved by so many points. */
function forecastAt(turn: number, next: Ends, later: Ends): Forecast {
  const came = (at: number) => measuresOf(history[Math.min(at, TURNS) - 1]!.after, SEAT);
  const around = (ends: Ends, value: number): Band => {
    const [low, high] = [value + ends.low, value + ends.high];
    return { low, high, came: [low, high], place: 1 };
  };
  return {
    futures: 19,
    nextTurn: turn + 1,
    laterTurn: turn + 4,
    measures: byMeasure((measure) => ({
      now: 0,
      next: around(next, came(turn + 1)[measure]),
      later: around(later, came(turn + 4)[measure]),
    })),
  };
}

const EXACT = { low: 0, high: 0 };
const WIDE = { low: -2, high: 2 };
const BESIDE = { low: 1, high: 2 };
const OFF = { low: 0.2, high: 0.2 };

function recordOf(forecasts: readonly (Forecast | null)[], rounds = history) {
  return selectForecastRecord(rounds, forecasts, SEAT);
}

describe('the record of forecasts', () => {
  it('should count what came as foretold, and ranges of two years', () => {
    const forecasts = history.map((_, turn) => forecastAt(turn, EXACT, turn === 1 ? BESIDE : WIDE));
    const record = recordOf(forecasts);
    expect(record.checks.map(({ measure }) => measure)).toHaveLength(6);
    expect(record.thisTurn).toEqual({ within: 6, all: 6 });
    expect(record.soFar).toEqual({ within: 12, all: 18 });
    expect(record.checks[0]!.later).toMatchObject({ isWithin: true });
    expect(recordOf(forecasts, history.slice(0, 5)).checks[0]!.later).toMatchObject({
      isWithin: false,
    });
  });

  it('should miss a single number by more than its rounding, and count no number as a range', () => {
    const record = recordOf(history.map((_, turn) => forecastAt(turn, OFF, EXACT)));
    expect(record.thisTurn).toEqual({ within: 0, all: 6 });
    expect(record.soFar).toEqual({ within: 0, all: 0 });
  });

  it('should know of no forecast of two years in the first two years, and of none inside a round', () => {
    const forecasts = history.map((_, turn) => forecastAt(turn, WIDE, WIDE));
    const first = recordOf(forecasts, history.slice(0, 3));
    expect(first.checks.every(({ later }) => later === null)).toBe(true);
    expect(recordOf(history.map(() => null)).checks).toEqual([]);
  });
});
