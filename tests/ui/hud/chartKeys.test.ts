// An arrow on the chart leads to the nearest country that lies that way.

import { describe, expect, it } from 'vitest';
import { nextPin } from '../../../src/ui/hud/chart/chartKeys';

const PINS = [
  { country: 'FRA', x: 100, y: 200 },
  { country: 'DEU', x: 160, y: 180 },
  { country: 'JPN', x: 600, y: 210 },
  { country: 'BRA', x: 110, y: 500 },
];

describe('the way to the next country', () => {
  it('should lead to the nearest one in its direction', () => {
    expect(nextPin(PINS[0]!, { x: 12, y: 0 }, PINS)).toBe('DEU');
    expect(nextPin(PINS[1]!, { x: 12, y: 0 }, PINS)).toBe('JPN');
    expect(nextPin(PINS[0]!, { x: 0, y: 12 }, PINS)).toBe('BRA');
  });

  it('should lead nowhere past the last one', () => {
    expect(nextPin(PINS[2]!, { x: 12, y: 0 }, PINS)).toBeUndefined();
    expect(nextPin(PINS[0]!, { x: 0, y: -12 }, PINS)).toBeUndefined();
  });

  it('should lead back by the opposite arrow', () => {
    expect(nextPin(PINS[1]!, { x: -12, y: 0 }, PINS)).toBe('FRA');
  });
});
