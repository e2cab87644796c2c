// Laws of whole games of random players: nothing undefined, no negative stock, every index on its scale.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { createGame, nationIds, ordersOfBot, resolveTurn } from '../../src/engine/index';
import { auditState } from '../../src/lab/index';
import type { Game } from '../../src/types/game';
import { INDICES, LAYERS, STRESS_TESTS } from '../../src/types/names';
import type { NationState } from '../../src/types/state';
import { korea, type TestContent } from '../support/korea';
import { superpowers } from '../support/superpowers';
import { caseCount } from '../support/tier';

const GAMES = caseCount({ quick: 60, full: 300 });

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
  const { seed, turn, countries } = game.state;
  const off = countries.flatMap((one) => (one.role === 'nation' ? offScale(one) : []));
  return [...auditState(game.state), ...off.map((text) => `seed ${seed}, turn ${turn}: ${text}`)];
}

function playRandomly({ ruleset, scenario }: TestContent, seed: number): string[] {
  let game = createGame(ruleset, scenario, { seed, variant: 'full' });
  const found = findingsOf(game);
  while (game.state.outcome === 'running') {
    const orders = nationIds(game).flatMap((id) => ordersOfBot(game, BOTS, id, 'random'));
    game = resolveTurn(game, orders).game;
    found.push(...findingsOf(game));
  }
  return found;
}

describe.each([
  ['nations', korea(), GAMES],
  ['nations and both superpowers', superpowers(), GAMES / 2],
] as const)('games of random players: %s', (_who, content, games) => {
  it('should keep every number finite, every stock at or above zero and every index on its scale', () => {
    const found: string[] = [];
    for (let seed = 1; seed <= games && found.length < 10; seed++)
      found.push(...playRandomly(content, seed));
    console.log(`${games} games, ${games * 20} turns looked through`);
    expect(found.slice(0, 10)).toEqual([]);
  });
});
