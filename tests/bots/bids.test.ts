// What bots bid: their mood moves it, and they keep to the money that their other orders leave.

import { describe, expect, it } from 'vitest';
import { moodFrom } from '../../src/bots/bids';
import { BOTS } from '../../src/bots/index';
import { botOrders, createGame, resolveTurn } from '../../src/engine/index';
import { rngFor } from '../../src/lib/rng';
import { PILLARS } from '../../src/types/names';
import { contentOf } from '../support/content';

const { ruleset, scenario } = contentOf('race-for-independence');
const SEEDS = [11, 12];

describe('a mood', () => {
  it('should stay within a third and a bit around the usual, and differ by turn', () => {
    const moods = Array.from({ length: 200 }, (_, turn) => moodFrom(rngFor(1, turn, 9)));
    for (const line of PILLARS) {
      const all = moods.map((mood) => mood[line]);
      expect(Math.min(...all)).toBeGreaterThan(0.64);
      expect(Math.min(...all)).toBeLessThan(0.75);
      expect(Math.max(...all)).toBeLessThan(1.36);
      expect(Math.max(...all)).toBeGreaterThan(1.25);
    }
  });
});

describe('the bids of bots', () => {
  it('should hardly ever ask for money that their own orders spend first', () => {
    let made = 0;
    let unpaid = 0;
    for (const seed of SEEDS) {
      let game = createGame(ruleset, scenario, { seed, variant: 'full' });
      while (game.state.outcome === 'running') {
        const resolved = resolveTurn(game, botOrders(game, BOTS, []));
        for (const event of resolved.events) {
          if (event.kind === 'lotWon') made += event.bidders.length;
          if (event.kind === 'bidVoid') unpaid += 1;
        }
        ({ game } = resolved);
      }
    }
    expect(made).toBeGreaterThan(200 * SEEDS.length);
    expect(unpaid / made).toBeLessThan(0.05);
  });
});
