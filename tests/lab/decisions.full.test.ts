// Single changes are played out in guessed futures: all kinds of them, each against letting everything stand.

import { describe, expect, it } from 'vitest';
import { START_POLICY, reactingFrom, singleChanges } from '../../src/bots/index';
import { checkOrders, createGame, viewsOf } from '../../src/engine/index';
import { runJobs, type DecisionsJob } from '../../src/lab/index';
import { PILLARS } from '../../src/types/names';
import { CONTENT, runners } from './matches';

const JOB: DecisionsJob = {
  kind: 'decisions',
  variant: 'short',
  country: 'KOR',
  players: { KOR: { bot: 'balanced' } },
  after: { policy: reactingFrom(START_POLICY) },
  futures: 1,
  seeds: [11],
};

describe('single changes', () => {
  const game = createGame(CONTENT.ruleset, CONTENT.scenario, { seed: 11, variant: 'short' });
  const changes = singleChanges(viewsOf(game)('KOR'));

  it('should be allowed, each with what it takes alone', () => {
    for (const { orders } of changes)
      expect([orders, checkOrders(game, 'KOR', orders).ok]).toEqual([orders, true]);
  });

  it('should move every line up and down, and try every other standing order once', () => {
    const count = (kind: string) => changes.filter((one) => one.kind === kind).length;
    expect(count('allocateBudget')).toBe(10);
    expect([count('setStance'), count('setDataLaw'), count('setPowerMix')]).toEqual([3, 2, 2]);
    expect(count('setFiscalStance')).toBe(2);
    const told = changes.map(({ orders }) => JSON.stringify(orders));
    expect(new Set(told).size).toBe(told.length);
  });
});

describe('decisions', () => {
  it('should be weighed every turn in every future, and not all alike', async () => {
    const { results } = await runJobs([JOB], runners(1));
    const [game] = results[0]!.games;
    expect(game!.turns.map(({ turn }) => turn)).toEqual(Array.from({ length: 8 }, (_, i) => i));
    for (const { changes, best } of game!.turns) {
      expect(changes.length).toBeGreaterThan(15);
      for (const { gains } of changes) expect(gains).toHaveLength(1);
      const kinds = best.map(({ kind }) => kind);
      expect(best.length).toBeGreaterThanOrEqual(2);
      expect(kinds.some((kind) => kind !== kinds[0])).toBe(true);
      expect(best.every(({ gain }) => Number.isFinite(gain))).toBe(true);
    }
    const optionsOf = (kind: string) =>
      game!.turns.flatMap(({ changes }) =>
        changes.filter((one) => one.kind === kind).map(({ option }) => option),
      );
    expect(new Set(optionsOf('chooseFocus'))).toEqual(new Set(PILLARS));
    expect(optionsOf('bidForLots')).not.toEqual([]);
    expect(optionsOf('bidForLots')).not.toContain(null);
    expect(new Set(optionsOf('setStance'))).toEqual(new Set([null]));
    const gains = game!.turns.flatMap(({ changes }) => changes.flatMap((one) => one.gains));
    expect(gains.every(Number.isFinite)).toBe(true);
    expect(Math.max(...gains)).toBeGreaterThan(0);
    expect(Math.min(...gains)).toBeLessThan(0);
  });
});
