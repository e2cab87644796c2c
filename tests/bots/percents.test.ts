// Holds the split of a budget to whole percents in proportion to the weights.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameSplit, percentsOf } from '../../src/bots/percents';
import { PILLARS, type ByPillar } from '../../src/types/names';

const WEIGHT = fc.double({ min: 0, max: 5, noNaN: true });
const WEIGHTS: fc.Arbitrary<ByPillar<number>> = fc
  .record({ chips: WEIGHT, dataCentres: WEIGHT, power: WEIGHT, talent: WEIGHT, models: WEIGHT })
  .filter((weights) => PILLARS.some((line) => weights[line] > 0.001));

describe('whole percents', () => {
  it('should add up to 100, each within one of its exact share', () => {
    fc.assert(
      fc.property(WEIGHTS, (weights) => {
        const percents = percentsOf(weights);
        const sum = PILLARS.reduce((total, line) => total + weights[line], 0);
        expect(PILLARS.reduce((total, line) => total + percents[line], 0)).toBe(100);
        for (const line of PILLARS)
          expect(Math.abs(percents[line] - (100 * weights[line]) / sum)).toBeLessThan(1);
      }),
    );
  });

  it('should give what is left to the line that is most short, the first of equals', () => {
    const even = { chips: 1, dataCentres: 1, power: 1, talent: 0, models: 0 };
    expect(percentsOf(even)).toEqual({ ...even, chips: 34, dataCentres: 33, power: 33 });
    const uneven = { chips: 1, dataCentres: 2, power: 0, talent: 0, models: 0 };
    expect(percentsOf(uneven)).toEqual({ ...uneven, chips: 33, dataCentres: 67 });
  });

  it('should be told apart by any one line', () => {
    const split = { chips: 20, dataCentres: 20, power: 20, talent: 20, models: 20 };
    expect(isSameSplit(split, { ...split })).toBe(true);
    for (const line of PILLARS) expect(isSameSplit(split, { ...split, [line]: 21 })).toBe(false);
  });
});
