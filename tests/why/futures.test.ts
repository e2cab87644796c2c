// Figures of sampled futures lead to what came in each of them, to the bit.

import { evaluate } from '../../src/why/index';
import { describe, expect, it } from 'vitest';
import { bandOf } from '../../src/lab/index';
import { bandParts, scoreGains } from '../../src/why/index';
import type { Explanation } from '../../src/types/explanation';
import { korea } from '../support/korea';

const SCORES = {
  own: [40.1, 38.3],
  lists: { alone: [38.7, 38.3], withUs: [41.3, 40] },
};

const { parameters } = korea().ruleset;

function holds(node: Explanation): boolean {
  return evaluate(node, parameters) === node.value && node.terms.every(holds);
}

function leaves({ name, value, terms }: Explanation, of: string): number[] {
  return name === of ? [value] : terms.flatMap((term) => leaves(term, of));
}

describe('a gain', () => {
  it('should be the mean with the orders less the mean without, down to every future', () => {
    const gains = scoreGains(SCORES, null);
    expect(Object.keys(gains)).toEqual(['alone', 'withUs']);
    for (const [name, gain] of Object.entries(gains)) {
      const [more, less] = gain.terms.map((term) => leaves(term, 'futureScore'));
      expect(more).toEqual(SCORES.lists[name as keyof typeof SCORES.lists]);
      expect(less).toEqual(SCORES.own);
      expect(holds(gain)).toBe(true);
    }
  });

  it('should be nothing for what stands', () => {
    expect(scoreGains(SCORES, 'hedge')['hedge']!.value).toBe(0);
  });
});

describe('the ends of a range', () => {
  it('should be what came at their places among all futures in order', () => {
    const values = Array.from({ length: 19 }, (_, i) => (i * 7.3) % 19);
    const band = bandOf(values);
    const { low, high } = bandParts('capability', band);
    expect([low.value, high.value]).toEqual([band.low, band.high]);
    expect([low.terms[0]!.value, high.terms[0]!.value]).toEqual([2, 18]);
    for (const end of [low, high]) {
      expect(leaves(end, 'inFuture')).toEqual([...values].sort((a, b) => a - b));
      expect(holds(end)).toBe(true);
    }
  });

  it('should be the same where there is one future', () => {
    const { low, high } = bandParts('support', bandOf([4.2]));
    expect([low.value, high.value]).toEqual([4.2, 4.2]);
  });
});
