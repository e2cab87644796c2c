// Holds every bot to the mean score it had when it was last measured, under the first rules and the present ones.

import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../src/engine/index';
import type { BotName, CountryId } from '../../src/types/names';
import type { Game } from '../../src/types/game';
import { playGame } from '../support/games';
import {
  firstRuleset,
  modelWorld,
  modelWorldWithOpening,
  secondRuleset,
} from '../support/modelWorld';
import { caseCount } from '../support/tier';

type Ladder = Partial<Record<BotName, number>>;

/** Mean final score of South Korea under each bot when the first rules were tuned; rivals follow their styles. */
const TUNED_SCORES: Ladder = {
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

type World = Pick<Game, 'ruleset' | 'scenario'>;

function meanScore(world: World, seat: CountryId, bot: BotName): number {
  let sum = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const game = playGame(world, { seat, bot, seed, variant: 'full' });
    sum += scoreOf(game, seat).total;
  }
  return sum / SEEDS;
}

function holdTo(world: World, seat: CountryId, ladder: Ladder): void {
  for (const [bot, expected] of Object.entries(ladder)) {
    it(`should bring ${bot} of ${seat} within ${TOLERANCE} of ${expected}`, () => {
      const mean = meanScore(world, seat, bot as BotName);
      console.log(`${seat} ${bot}: ${mean.toFixed(2)} (${expected}, ${SEEDS} games)`);
      expect(Math.abs(mean - expected)).toBeLessThanOrEqual(TOLERANCE);
    });
  }
}

describe(`the ladder of bots under the first rules over ${SEEDS} seeds`, () => {
  holdTo({ ruleset: firstRuleset(), scenario: modelWorld() }, 'KOR', TUNED_SCORES);
});

/** Mean final scores under the rules of rules-2 as they were recorded, before any later tuning. */
const SCORES_BY_COUNTRY: Readonly<Record<CountryId, Ladder>> = {
  KOR: {
    idle: 19.2,
    random: 37.6,
    onlyChips: 38.2,
    onlyDataCentres: 35.4,
    onlyPower: 41.7,
    onlyTalent: 41.2,
    balanced: 57.8,
    fastBuyer: 53.6,
    chipBuilder: 62.1,
    talentBuilder: 61.9,
    powerHost: 54.7,
    platformAlly: 63.3,
    fortress: 56.5,
    chinaPartner: 49.2,
  },
  FRA: {
    idle: 11.7,
    random: 23.2,
    balanced: 47.3,
    chipBuilder: 52.3,
    talentBuilder: 52.5,
    platformAlly: 50.1,
    fortress: 48.0,
  },
};

describe(`the ladder of bots with chapters over ${SEEDS} seeds`, () => {
  const world = { ruleset: secondRuleset(), scenario: modelWorldWithOpening() };
  for (const [seat, ladder] of Object.entries(SCORES_BY_COUNTRY)) holdTo(world, seat, ladder);
});
