// What rises over the chart at the end of a turn is what changed for home, and never more than five amounts.

import { describe, expect, it } from 'vitest';
import { installedH100e, nationOf } from '../../src/engine/index';
import { selectPassage, selectTurnNews } from '../../src/selectors/index';
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

  it('should make every amount up of what arrived, as the report lists it, and all else', () => {
    let told = 0;
    for (const round of rounds)
      for (const { kind, amount, parts } of selectPassage(round, country)) {
        const { arrived } = selectTurnNews(round, country);
        const listed = arrived.reduce((sum, event) => {
          if (kind === 'chips' && event.kind === 'chipsDelivered') return sum + event.h100e;
          if (kind === 'halls' && event.kind === 'dataCentresOpened') return sum + event.powerMw;
          if (kind === 'power' && event.kind === 'powerConnected') return sum + event.powerMw;
          if (kind === 'experts' && event.kind === 'expertsJoined')
            return sum + event.graduates + event.trained + event.immigrants - event.left;
          return sum;
        }, 0);
        if (parts === null) {
          expect(Math.min(Math.abs(listed), Math.abs(amount - listed))).toBeLessThan(1);
          continue;
        }
        told++;
        expect(parts.arrived).toBeCloseTo(listed, 6);
        expect(parts.arrived + parts.other).toBeCloseTo(amount, 6);
      }
    expect(told).toBeGreaterThan(0);
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
