// Campuses of foreign firms: as large as the world’s chips allow before 2026, and never larger than then.

import { describe, expect, it } from 'vitest';
import { campusScale } from '../../src/engine/rules/campuses';
import { worldAt } from '../../src/engine/rules/worldStart';
import { korea } from '../support/korea';

const { parameters } = korea().ruleset;

function scaleAt(halfYear: number): number {
  return campusScale({ world: worldAt(parameters, halfYear) });
}

describe('the size of a campus', () => {
  it('should be that of 2026 then and later', () => {
    expect([0, 1, 5, 20].map(scaleAt)).toEqual([1, 1, 1, 1]);
  });

  it('should be smaller in every earlier half-year', () => {
    const earlier = [-1, -2, -3, -4, -5, -6, -7, -8].map(scaleAt);
    expect(earlier).toEqual([...earlier].sort((a, b) => b - a));
    expect(earlier[0]).toBeLessThan(1);
    expect(earlier.at(-1)).toBeGreaterThan(0);
  });
});
