// A factor that is made stronger moves away from 1 and never turns its sign.

import { describe, expect, it } from 'vitest';
import { scaledFactor } from '../../src/lib/scaled';

describe('a factor made stronger', () => {
  it.each([0.04, 0.5, 0.96, 1, 1.07, 3])(
    'should be itself at 1, and nothing at 0: %d',
    (factor) => {
      expect(scaledFactor(factor, 1)).toBeCloseTo(factor, 12);
      expect(scaledFactor(factor, 0)).toBe(1);
    },
  );

  it('should be so many times as far above 1', () => {
    expect(scaledFactor(1.2, 3)).toBeCloseTo(1.6, 12);
  });

  it('should come near 0 below 1 and never reach it', () => {
    expect(scaledFactor(0.5, 3)).toBeCloseTo(0.25, 12);
    expect(scaledFactor(0.5, 1000)).toBeGreaterThan(0);
    expect(scaledFactor(0.5, 1000)).toBeLessThan(0.001);
  });
});
