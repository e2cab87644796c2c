// Whoever follows what the screen shows orders what it shows: the line that is short, what ends highest, what a minister asks for.

import { describe, expect, it } from 'vitest';
import { checkOrders, createGame, ordersOfBot, resolveTurn, viewsOf } from '../../src/engine/index';
import { BOTS } from '../../src/bots/index';
import { FOLLOWERS } from '../../src/lab/followers';
import { FOLLOWED } from '../../src/lab/job';
import { rngFor } from '../../src/lib/rng';
import type { Game } from '../../src/types/game';
import { CONTENT } from './matches';

const RANDOM = rngFor(1, 0, 0);

function gameAfter(turns: number): Game {
  let game = createGame(CONTENT.ruleset, CONTENT.scenario, { seed: 5, variant: 'full' });
  for (let turn = 0; turn < turns; turn++)
    ({ game } = resolveTurn(game, ordersOfBot(game, BOTS, 'KOR', 'balanced')));
  return game;
}

describe('a follower of the screen', () => {
  const games = [0, 3, 6].map(gameAfter);

  it.each(FOLLOWED)('should give orders that are allowed, and the same ones again: %s', (name) => {
    const all = games.map((game) => {
      const view = viewsOf(game)('KOR');
      const orders = FOLLOWERS[name](view, RANDOM);
      expect(checkOrders(game, 'KOR', orders).ok).toBe(true);
      expect(FOLLOWERS[name](view, RANDOM)).toEqual(orders);
      return orders;
    });
    expect(all.flat().length).toBeGreaterThan(0);
  });

  it('should give more to the line that is short', () => {
    for (const game of games) {
      const view = viewsOf(game)('KOR');
      const { bottleneck, budgetPercents } = view.own;
      const [order] = FOLLOWERS.shortage(view, RANDOM);
      if (bottleneck === 'money') expect(order).toMatchObject({ fiscalStance: 'surge' });
      else if (order?.kind === 'allocateBudget')
        expect(order.percents[bottleneck]).toBe(budgetPercents[bottleneck] + 10);
      else expect(order?.kind).toBe('allocateBudget');
    }
  });
});
