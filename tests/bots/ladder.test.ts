// Holds every bot to the mean score it had in the world the rules were tuned in.

import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../src/engine/index';
import type { BotName } from '../../src/types/names';
import { playGame } from '../support/games';
import { modelWorld, ruleset } from '../support/modelWorld';
import { caseCount } from '../support/tier';

/** Mean final score of South Korea under each bot when the rules were tuned; rivals follow their styles. */
const TUNED_SCORES: Partial<Record<BotName, number>> = {
  random: 37.7,
  onlyChips: 39.6,
  onlyDataCentres: 34.3,
  onlyPower: 42.3,
  onlyTalent: 41.0,
  balanced: 63.9,
  fastBuyer: 57.0,
  chipBuilder: 68.4,
  talentBuilder: 64.7,
  powerHost: 59.4,
  platformAlly: 67.9,
  fortress: 65.9,
  chinaPartner: 51.0,
};
const TOLERANCE = 2;
const SEEDS = caseCount({ quick: 50, full: 200, soak: 2000 });

const WORLD = { ruleset: ruleset(), scenario: modelWorld() };

function meanScore(bot: BotName): number {
  let sum = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const game = playGame(WORLD, { seat: 'KOR', bot, seed, variant: 'full' });
    sum += scoreOf(game, 'KOR').total;
  }
  return sum / SEEDS;
}

describe(`the ladder of bots over ${SEEDS} seeds`, () => {
  for (const [bot, tuned] of Object.entries(TUNED_SCORES)) {
    it(`should bring ${bot} within ${TOLERANCE} of ${tuned}`, () => {
      const mean = meanScore(bot as BotName);
      console.log(`${bot}: ${mean.toFixed(2)} (tuned ${tuned}, ${SEEDS} games)`);
      expect(Math.abs(mean - tuned)).toBeLessThanOrEqual(TOLERANCE);
    });
  }
});
