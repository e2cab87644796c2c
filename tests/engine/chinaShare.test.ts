// What is bought from China: it follows the stance and what the United States deliver, a step a turn, and goes back to it.

import { describe, expect, it } from 'vitest';
import { createGame, nationOf, resolveTurn } from '../../src/engine/index';
import { chinaShareGoal, nextChinaShare } from '../../src/engine/rules/chinaShare';
import { STANCES, type Stance } from '../../src/types/names';
import type { Game } from '../../src/types/game';
import { contentOf } from '../support/content';

const { ruleset, scenario } = contentOf('race-for-independence');
const SEAT = 'KOR';
const p = ruleset.parameters;
const { chinaShare, chinaShareStep } = p.stance;

function begin(): Game {
  return createGame(ruleset, scenario, { seed: 5, variant: 'full' });
}

function goal(stance: Stance, chipDeliveryRatio: number): number {
  return chinaShareGoal(p, { stance, chipDeliveryRatio, superpower: null });
}

describe('the share of chips bought from China', () => {
  it('should begin where the stance leads, and at nothing for a superpower', () => {
    const { state } = begin();
    const { stance, chinaShare: share } = nationOf(state, SEAT);
    expect(share).toBe(chinaShare[stance]);
    expect(nationOf(state, 'USA').chinaShare).toBe(0);
    expect(nationOf(state, 'CHN').chinaShare).toBe(0);
  });

  it('should be the greater, the less the United States deliver, and never above all', () => {
    for (const stance of STANCES) {
      expect(goal(stance, 1)).toBe(chinaShare[stance]);
      expect(goal(stance, 0.5)).toBeGreaterThanOrEqual(goal(stance, 1));
      expect(goal(stance, 0)).toBeLessThanOrEqual(1);
    }
    expect(goal('alignUsa', 0)).toBe(0);
    expect(goal('hedge', 0.5)).toBeGreaterThan(goal('hedge', 1));
  });

  it('should move a step a turn, and no further than its goal', () => {
    const at = (share: number) =>
      nextChinaShare(p, {
        stance: 'hedge',
        chipDeliveryRatio: 1,
        superpower: null,
        chinaShare: share,
      });
    expect(at(0.9)).toBe(0.9 - chinaShareStep);
    expect(at(chinaShare.hedge + chinaShareStep / 2)).toBeCloseTo(chinaShare.hedge, 12);
    expect(at(chinaShare.hedge)).toBe(chinaShare.hedge);
  });

  it('should follow a change of stance without another order', () => {
    let game = begin();
    const shares: number[] = [];
    for (let turn = 0; turn < 8; turn++) {
      const stance = { kind: 'setStance', country: SEAT, stance: 'alignChina' } as const;
      game = resolveTurn(game, turn === 0 ? [stance] : []).game;
      shares.push(nationOf(game.state, SEAT).chinaShare);
    }
    expect(shares[0]).toBeCloseTo(chinaShare.hedge + chinaShareStep, 12);
    expect(shares.at(-1)).toBeGreaterThanOrEqual(chinaShare.alignChina);
  });
});
