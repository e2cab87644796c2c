// No forecast speaks of a half-year after the game.

import { describe, expect, it } from 'vitest';
import { selectBottlenecks, selectOutlook } from '../../../src/selectors/index';
import { laterHalfYear, nextHalfYear } from '../../../src/ui/hud/forecast/horizon';
import type { Forecast } from '../../../src/types/forecast';
import { playedState, SEAT } from '../../selectors/seatStates';

describe('the half-years that forecasts speak of', () => {
  it.each([0, 1, 2, 4])('should all be in the game, %i turns before its end', (before) => {
    const { length } = playedState(0).game.state;
    const state = playedState(length - 1 - before);
    const { game } = state;
    const last = game.state.halfYear + before;
    const forecast = { nextTurn: game.state.turn + 1, laterTurn: length } as Forecast;
    expect(laterHalfYear(game, null)).toBeLessThanOrEqual(last);
    expect(laterHalfYear(game, forecast)).toBe(last);
    expect(nextHalfYear(game, forecast)).toBeLessThanOrEqual(last);
    expect(selectBottlenecks(state, SEAT).aheadHalfYear).toBeLessThanOrEqual(last);
    const outlook = selectOutlook(state, SEAT).map(({ halfYear }) => halfYear);
    expect(Math.max(...outlook)).toBeLessThanOrEqual(last);
    expect(new Set(outlook).size).toBe(outlook.length);
  });
});
