// Holds means, spreads and jackknife errors to what is known about them.

import { describe, expect, it } from 'vitest';
import { rngFor } from '../../src/lib/rng';
import {
  correlationOf,
  estimate,
  meanOf,
  standardDeviationOf,
  standardErrorOf,
} from '../../src/lab/index';

const VALUES = [2, 4, 4, 4, 5, 5, 7, 9];

describe('statistics', () => {
  it('should give mean and unbiased spread', () => {
    expect(meanOf(VALUES)).toBe(5);
    expect(standardDeviationOf(VALUES)).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(standardErrorOf(VALUES)).toBeCloseTo(Math.sqrt(32 / 7 / 8), 12);
  });

  it('should give no spread of one value or none', () => {
    expect([standardDeviationOf([3]), standardErrorOf([]), meanOf([])]).toEqual([0, 0, 0]);
  });

  it('should tell how far two rows go together', () => {
    expect(correlationOf(VALUES, VALUES)).toBeCloseTo(1, 12);
    expect(
      correlationOf(
        VALUES,
        VALUES.map((value) => 3 - 2 * value),
      ),
    ).toBeCloseTo(-1, 12);
    expect(correlationOf([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8, 12);
    expect(
      correlationOf(
        VALUES,
        VALUES.map(() => 1),
      ),
    ).toBe(0);
  });

  it('should find the standard error of a mean by leaving cases out', () => {
    const { value, error } = estimate(VALUES.length, (cases) =>
      meanOf(cases.map((i) => VALUES[i]!)),
    );
    expect(value).toBe(5);
    expect(error).toBeCloseTo(standardErrorOf(VALUES), 12);
  });

  it('should cover the truth about two times in three', () => {
    let covered = 0;
    for (let trial = 0; trial < 300; trial++) {
      const draws = rngFor(trial, 0, 0);
      const row = Array.from({ length: 20 }, () => draws.nextUnit() + draws.nextUnit());
      const { value, error } = estimate(row.length, (cases) => meanOf(cases.map((i) => row[i]!)));
      if (Math.abs(value - 1) <= error) covered++;
    }
    expect(covered / 300).toBeGreaterThan(0.58);
    expect(covered / 300).toBeLessThan(0.76);
  });

  it('should say nothing of no case', () => {
    expect(estimate(0, () => 1)).toEqual({ value: Number.NaN, error: Number.NaN, cases: 0 });
    expect(estimate(1, () => 1)).toEqual({ value: 1, error: 0, cases: 1 });
  });
});
