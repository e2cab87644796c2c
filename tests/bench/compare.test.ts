// Shows that two builds are measured by turns, and judged by what was measured one after the other.

import { describe, expect, it } from 'vitest';
import { byTurns, comparedRows, figureOf } from './compare';

describe('a comparison', () => {
  it('should measure both builds by turns, each first as often', async () => {
    const seen: string[] = [];
    const both = await byTurns(2, {
      before: () => seen.push('before'),
      now: async () => seen.push('now'),
    });
    expect(seen).toEqual(['before', 'now', 'now', 'before']);
    expect(figureOf(both, (place) => 10 * place)).toEqual({ now: [20, 30], before: [10, 40] });
  });

  it('should judge by the middle of the ratios, so that a slow while in both decides nothing', () => {
    const both = { now: [5, 100, 5, 75], before: [10, 100, 10, 100] };
    const told = { what: 'one turn', unit: 'ms', revision: 'abc' };
    expect(comparedRows({ ...told, max: 0.75 }, both)).toEqual([
      { what: 'one turn', value: 40, unit: 'ms' },
      { what: 'one turn at abc', value: 55, unit: 'ms' },
      { what: 'one turn, now ÷ abc', value: 0.625, unit: '', bound: { max: 0.75 } },
    ]);
    expect(comparedRows(told, both)[2]).not.toHaveProperty('bound');
  });
});
