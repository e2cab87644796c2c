// Korea's opening: its options are worth the same to the styles that play them, and not much more than none.

import { describe, expect, it } from 'vitest';
import { createGame, ordersOfBot, botOrders, resolveTurn, scoreOf } from '../../src/engine';
import type { BotName } from '../../src/types/names';
import type { NationScenario, Opening, Scenario } from '../../src/types/scenario';
import { korea } from '../support/korea';
import { caseCount } from '../support/tier';

const SEAT = 'KOR';
const STYLES: readonly BotName[] = [
  'balanced',
  'fastBuyer',
  'chipBuilder',
  'talentBuilder',
  'powerHost',
  'platformAlly',
  'fortress',
  'chinaPartner',
];
const SEEDS = caseCount({ quick: 6, full: 24 });
/** Seeds that the opening was not tuned on. */
const FIRST_SEED = 5001;
const MOST_APART = 1.5;
const MOST_ABOVE_NONE = 3;

const { ruleset, scenario, bots } = korea();
const OPENING = (scenario.countries[0] as NationScenario).opening!;

function withOpening(opening: Opening | undefined): Scenario {
  const countries = scenario.countries.map((country) => {
    if (country.id !== SEAT || country.role !== 'nation') return country;
    const { opening: _, ...rest } = country;
    return opening === undefined ? rest : { ...rest, opening };
  });
  return { ...scenario, countries };
}

/** The final score of a style that takes the default, whatever it would choose. */
function finalScore(world: Scenario, bot: BotName, seed: number): number {
  let game = createGame(ruleset, world, { seed, variant: 'full' });
  while (game.state.outcome === 'running') {
    const own = ordersOfBot(game, bots, SEAT, bot).filter(({ kind }) => kind !== 'chooseOpening');
    game = resolveTurn(game, [...botOrders(game, bots, [SEAT]), ...own]).game;
  }
  return scoreOf(game, SEAT).total;
}

function meanScore(opening: Opening | undefined): number {
  const world = withOpening(opening);
  let sum = 0;
  for (const bot of STYLES)
    for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++)
      sum += finalScore(world, bot, seed);
  return sum / (STYLES.length * SEEDS);
}

describe('the opening of Korea', () => {
  it('should be a fair choice: no option is better for all styles together', () => {
    const none = meanScore(undefined);
    const means = OPENING.options.map(({ id }) => meanScore({ ...OPENING, default: id }));
    console.log(
      OPENING.options.map(({ id }, i) => `${id} ${means[i]!.toFixed(2)}`),
      none,
    );
    expect(Math.max(...means) - Math.min(...means)).toBeLessThanOrEqual(MOST_APART);
    expect(Math.abs(Math.max(...means) - none)).toBeLessThanOrEqual(MOST_ABOVE_NONE);
  });
});
