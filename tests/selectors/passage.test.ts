// What rises over the chart at the end of a turn is what changed for home, and never more than five amounts.

import { describe, expect, it } from 'vitest';
import { installedH100e, nationOf } from '../../src/engine/index';
import { selectPassage } from '../../src/selectors/index';
import { createSession } from '../../src/session/index';
import { contentOf } from '../support/content';

function roundsOf(country: string) {
  const session = createSession({
    ...contentOf('race-for-independence'),
    humans: [country],
    seed: 7,
    variant: 'full',
  });
  for (let turn = 0; turn < 4; turn++) session.endTurn();
  return session.get().history;
}

describe.each(['KOR', 'USA'])('the passage of a turn for %s', (country) => {
  const rounds = roundsOf(country);

  it('should tell at most five amounts, none of them nought', () => {
    for (const round of rounds) {
      const deltas = selectPassage(round, country);
      expect(deltas.length).toBeLessThanOrEqual(5);
      for (const { amount, at } of deltas) {
        expect(Math.abs(amount)).toBeGreaterThanOrEqual(1);
        expect(at).not.toBe(country);
      }
    }
  });

  it('should tell of chips what the stock gained', () => {
    for (const round of rounds) {
      const told = selectPassage(round, country).find(({ kind }) => kind === 'chips');
      const [before, after] = [round.before, round.after].map(({ state }) =>
        installedH100e(nationOf(state, country)),
      );
      expect(told?.amount ?? 0).toBeCloseTo(after! - before!, 0);
    }
  });
});
