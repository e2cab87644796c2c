// Laws of whole games of random players: nothing undefined, no negative stock, every index on its scale.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { createGame, nationIds, ordersOfBot, resolveTurn } from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import { INDICES, LAYERS, STRESS_TESTS } from '../../src/types/names';
import type { NationState } from '../../src/types/state';
import { korea } from '../support/korea';
import { caseCount } from '../support/tier';

const GAMES = caseCount({ quick: 60, full: 600, soak: 10_000 });
const { ruleset, scenario } = korea();

/** Numbers that may be below zero, by the last name on their path; −1 stands for "not yet". */
const MAY_BE_NEGATIVE: ReadonlySet<string> = new Set([
  'cashUsdBn',
  'carriedPrivateUsdBn',
  'gdpGain',
  'cumulativeGain',
  'victoryTurn',
  'outflowShare',
  'pledgePoints',
  'stance',
  'dataLaw',
  'modelProgramme',
]);
const SHARES = [
  'governmentChipShare',
  'homeChipPerformance',
  'supplyLeverage',
  'retention',
  'modelAutonomy',
  'knowHow',
  'programmeMaturity',
  'homeModelShare',
  'homeCloudShare',
  'homeComputeShare',
  'dataProtection',
  'lockIn',
  'adoption',
  'operatingShare',
  'chipDeliveryRatio',
  'talentUse',
  'usTrust',
  'chinaTrust',
  'prestige',
] as const satisfies readonly (keyof NationState)[];

/** Where a part of the state breaks a law of numbers. */
function unsoundNumbers(part: unknown, name: string, path: string, found: string[]): string[] {
  if (typeof part === 'number') {
    const isSound = Number.isFinite(part) && (part >= 0 || MAY_BE_NEGATIVE.has(name));
    if (!isSound) found.push(`${path} = ${part}`);
  } else if (typeof part === 'object' && part !== null) {
    for (const [key, inner] of Object.entries(part))
      unsoundNumbers(inner, key, `${path}.${key}`, found);
  }
  return found;
}

function offScale(nation: NationState): string[] {
  const { indices } = nation;
  const hundreds = [...INDICES.map((index) => indices[index]), indices.composite, nation.support];
  const ones = [
    ...LAYERS.map((layer) => indices.layers[layer]),
    ...STRESS_TESTS.map((test) => indices.stressTests[test]),
    ...SHARES.map((share) => nation[share]),
  ];
  return [
    ...hundreds.filter((value) => value < 0 || value > 100),
    ...ones.filter((value) => value < 0 || value > 1),
  ].map((value) => `${nation.id}: ${value}`);
}

function findingsOf(game: Game): string[] {
  const found = unsoundNumbers(game.state, '', 'state', []);
  for (const country of game.state.countries)
    if (country.role === 'nation') found.push(...offScale(country));
  return found.map((text) => `seed ${game.state.seed}, turn ${game.state.turn}: ${text}`);
}

function playRandomly(seed: number): string[] {
  let game = createGame(ruleset, scenario, { seed, variant: 'full' });
  const found = findingsOf(game);
  while (game.state.outcome === 'running') {
    const orders = nationIds(game).flatMap((id) => ordersOfBot(game, BOTS, id, 'random'));
    game = resolveTurn(game, orders).game;
    found.push(...findingsOf(game));
  }
  return found;
}

describe(`${GAMES} games of eight random players`, () => {
  it('should keep every number finite, every stock at or above zero and every index on its scale', () => {
    const found: string[] = [];
    for (let seed = 1; seed <= GAMES && found.length < 10; seed++)
      found.push(...playRandomly(seed));
    console.log(`${GAMES} games, ${GAMES * 20} turns looked through`);
    expect(found.slice(0, 10)).toEqual([]);
  });
});
