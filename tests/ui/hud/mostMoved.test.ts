// Holds which measures a forecast shows where there is room for three.

import { describe, expect, it } from 'vitest';
import { byMeasure } from '../../../src/selectors/index';
import type { Forecast, ForecastMeasure } from '../../../src/types/forecast';
import { mostMoved } from '../../../src/ui/hud/forecast/mostMoved';

type Middles = Partial<Record<ForecastMeasure, number>>;

/** A forecast in which every measure stands at 50 and is likely to be within a point of its middle. */
function forecast(middles: Middles): Forecast {
  const bandAt = (middle: number) => ({ low: middle - 1, high: middle + 1, came: [], place: 0 });
  return {
    futures: 8,
    nextTurn: 1,
    laterTurn: 4,
    measures: byMeasure((measure) => ({
      now: 50,
      next: bandAt(50),
      later: bandAt(middles[measure] ?? 50),
    })),
  };
}

describe('the measures that are shown', () => {
  it('should be those that one list of orders moves most, up or down, in their usual sequence', () => {
    const moved = { resilience: 70, prosperity: 40, support: 55, capability: 51, score: 90 };
    expect(mostMoved([forecast(moved)])).toEqual(['prosperity', 'resilience', 'support']);
  });

  it('should be those in which choices differ most, wherever all of them lead', () => {
    const one = forecast({ capability: 80, autonomy: 50, prosperity: 60 });
    const other = forecast({ capability: 80, autonomy: 58, prosperity: 57, resilience: 52 });
    expect(mostMoved([one, other])).toEqual(['autonomy', 'prosperity', 'resilience']);
  });

  it('should be the usual three while nothing is known or nothing moves', () => {
    expect(mostMoved([])).toEqual(['capability', 'autonomy', 'support']);
    expect(mostMoved([forecast({})])).toEqual(['capability', 'autonomy', 'support']);
  });
});
