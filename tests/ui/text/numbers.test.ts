// Holds how numbers are written: three digits at most, and rounded once.

import { describe, expect, it } from 'vitest';
import { plain, signed } from '../../../src/ui/text/numbers';

describe('a number', () => {
  it.each([
    [5.5539, 1, '5.6'],
    [5.5499, 1, '5.5'],
    [0.0995, 2, '0.10'],
    [9.996, 2, '10.0'],
    [99.96, 1, '100'],
    [123_456, 0, '123000'],
    [-0.04, 1, '0.0'],
  ])('should be written in three digits at most, rounded once: %f', (value, decimals, written) => {
    expect(plain(value, decimals)).toBe(written);
  });

  it('should have a plus only where it reads as more than nothing', () => {
    expect(signed(5.5539, plain(5.5539, 1))).toBe('+5.6');
    expect(signed(0.04, plain(0.04, 1))).toBe('0.0');
  });
});
