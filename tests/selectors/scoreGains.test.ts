// A gain is the difference between two final scores, to the bit; what stands adds nothing.

import { expect, it } from 'vitest';
import { evaluate } from '../../src/engine/index';
import { scoreGains } from '../../src/selectors/index';
import { korea } from '../support/korea';

const SCORES = { score: 40.1, scores: { alone: 38.7, withUs: 41.3 }, futures: 8 } as const;

it('should take each list of orders apart into the score with it and without', () => {
  const gains = scoreGains(SCORES, null);
  expect(Object.keys(gains)).toEqual(['alone', 'withUs']);
  for (const [name, gain] of Object.entries(gains)) {
    expect(gain.terms.map(({ value }) => value)).toEqual([
      SCORES.scores[name as keyof typeof SCORES.scores],
      SCORES.score,
    ]);
    expect(evaluate(gain, korea().ruleset.parameters)).toBe(gain.value);
  }
});

it('should add nothing for what stands', () => {
  expect(scoreGains(SCORES, 'hedge')['hedge']!.value).toBe(0);
});
