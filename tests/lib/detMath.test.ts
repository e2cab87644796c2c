// Logarithms and powers end for every number: what has no end is stopped with a sentence, and not halved for ever.

import { describe, expect, it } from 'vitest';
import { exp10, log10 } from '../../src/lib/detMath';

const { MAX_VALUE, MIN_VALUE, POSITIVE_INFINITY, NEGATIVE_INFINITY, NaN: NONE } = Number;

describe('powers of ten', () => {
  it.each([POSITIVE_INFINITY, NEGATIVE_INFINITY, NONE])(
    'should stop with a sentence for the exponent %s',
    (exponent) => {
      expect(() => exp10(exponent)).toThrow('no finite number');
    },
  );

  it('should end for exponents that no number can hold', () => {
    expect(exp10(1000)).toBe(POSITIVE_INFINITY);
    expect(exp10(-1000)).toBe(0);
  });
});

describe('logarithms', () => {
  it('should stop with a sentence for what has no end', () => {
    expect(() => log10(POSITIVE_INFINITY)).toThrow('without end');
  });

  it('should end for the largest and the smallest number, for nothing and for less', () => {
    expect(log10(MAX_VALUE)).toBeCloseTo(308.25, 2);
    for (const small of [MIN_VALUE, 0, -1]) expect(log10(small)).toBe(-30);
  });
});
