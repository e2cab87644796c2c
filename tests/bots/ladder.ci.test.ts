// Holds the bots to their order: idle below random and every single line, these below balanced, that below the best style.

import { describe, expect, it } from 'vitest';
import { STYLES } from '../../src/bots/styles';
import { scoreOf } from '../../src/engine/index';
import type { BotName } from '../../src/types/names';
import { playGame } from '../support/games';
import { korea } from '../support/korea';
import { caseCount } from '../support/tier';

const SEAT = 'KOR';
const SEEDS = caseCount({ quick: 20, full: 100 });
const ONE_LINE = ['onlyChips', 'onlyDataCentres', 'onlyPower', 'onlyTalent'] as const;
const CONTENT = korea();

/** Mean final score of South Korea under a bot; rivals follow their styles. */
function meanScore(bot: BotName): number {
  let sum = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const game = playGame(CONTENT, { seat: SEAT, bot, seed, variant: 'full' });
    sum += scoreOf(game, SEAT).total;
  }
  const mean = sum / SEEDS;
  console.log(`${bot}: ${mean.toFixed(2)} (${SEEDS} games)`);
  return mean;
}

describe(`the ladder of bots over ${SEEDS} seeds`, () => {
  const idle = meanScore('idle');
  const random = meanScore('random');
  const oneLine = ONE_LINE.map(meanScore);
  const balanced = meanScore('balanced');
  const styles = (Object.keys(STYLES) as BotName[]).filter((name) => name !== 'balanced');
  const bestStyle = Math.max(...styles.map(meanScore));

  it('should put chance and every single line above doing nothing', () => {
    expect(random).toBeGreaterThan(idle);
    expect(Math.min(...oneLine)).toBeGreaterThan(idle);
  });

  it('should put balance above chance and every single line', () => {
    expect(balanced).toBeGreaterThan(random);
    expect(balanced).toBeGreaterThan(Math.max(...oneLine));
  });

  it('should put the best style above balance', () => {
    expect(bestStyle).toBeGreaterThan(balanced);
  });
});
