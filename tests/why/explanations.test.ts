// Proves that every explanation adds up to the very number in the state, bit for bit.

import { explain, type LastTurn } from '../support/trees';
import { evaluate } from '../../src/why/index';
import { describe, expect, it } from 'vitest';
import { createGame, resolveTurn, scoreOf, viewFor } from '../../src/engine/index';
import type { Explanation } from '../../src/types/explanation';
import type { Game } from '../../src/types/game';
import {
  INDICES,
  LAYERS,
  STANCES,
  STRESS_TESTS,
  CARDS,
  DATA_LAWS,
  EXPORT_RULES,
  MODEL_PROGRAMMES,
} from '../../src/types/names';
import type { Order } from '../../src/types/order';
import { rngFor } from '../../src/lib/rng';
import { checkOrder, nationIds } from '../../src/engine/index';
import { korea, type TestContent } from '../support/korea';
import { superpowers } from '../support/superpowers';
import { caseCount } from '../support/tier';

const EXACT = [
  'support',
  'politicalCapital',
  'usTrust',
  'chinaTrust',
  'experts',
  'adoption',
  'gdpGain',
  'lagGenerations',
  'modelQuality',
  'modelAutonomy',
  'powerRatio',
  'dataCentreRatio',
  'chipDeliveryRatio',
  'talentRatio',
  'talentUse',
  'operatingShare',
  'availablePowerMw',
  'usedChipsH100e',
  'homeModelShare',
  'homeCloudShare',
  'homeComputeShare',
  'lockIn',
  'dataProtection',
  'cashUsdBn',
  'debtUsdBn',
  'prestige',
] as const;

function anyOrders(game: Game, seed: number): Order[] {
  const random = rngFor(seed, game.state.turn, 7);
  const orders: Order[] = [];
  for (const country of nationIds(game)) {
    const wishes: Order[] = [
      { kind: 'setStance', country, stance: STANCES[random.nextBelow(4)]! },
      { kind: 'setDataLaw', country, law: DATA_LAWS[random.nextBelow(3)]! },
      { kind: 'setModelProgramme', country, programme: MODEL_PROGRAMMES[random.nextBelow(2)]! },
      { kind: 'setFiscalStance', country, fiscalStance: 'surge' },
      { kind: 'playCard', country, card: CARDS[1 + random.nextBelow(10)]! },
      {
        kind: 'setExportRule',
        country,
        rule: EXPORT_RULES[random.nextBelow(3)]!,
        exceptions: ['KOR', 'IND'],
      },
    ];
    const given: Order[] = [];
    for (const order of wishes)
      if (random.chance(0.4) && checkOrder(game, order, given).ok) given.push(order);
    orders.push(...given);
  }
  return orders;
}

/** Every node of a tree that does not follow from its terms, and how many nodes there are. */
function wrongNodes(
  node: Explanation,
  game: Game,
  wrong: string[],
  seen: Set<Explanation>,
): number {
  if (seen.has(node)) return 0;
  seen.add(node);
  const value = evaluate(node, game.ruleset.parameters);
  if (!Object.is(value + 0, node.value + 0))
    wrong.push(`${node.name} (${node.op}): ${node.value} ≠ ${value}`);
  let count = 1;
  for (const term of node.terms) count += wrongNodes(term, game, wrong, seen);
  return count;
}

function checkGame(game: Game, last: LastTurn | null, wrong: string[]): number {
  let count = 0;
  for (const country of nationIds(game)) {
    const of = explain(game, last, country);
    const { own } = viewFor(game, country);
    const expectRoot = (name: string, value: number) => {
      const node = of.get(name);
      if (node === undefined)
        wrong.push(`turn ${game.state.turn} ${country}: ${name} is not explained`);
      else if (!Object.is(node.value + 0, value + 0))
        wrong.push(`turn ${game.state.turn} ${country}: ${name} ${node.value} ≠ ${value}`);
    };
    for (const index of INDICES) expectRoot(index, own.indices[index]);
    for (const layer of LAYERS) expectRoot(`layer.${layer}`, own.indices.layers[layer]);
    for (const test of STRESS_TESTS) expectRoot(`test.${test}`, own.indices.stressTests[test]);
    expectRoot('composite', own.indices.composite);
    expectRoot('score', scoreOf(game, country).total);
    for (const name of EXACT) expectRoot(name, own[name]);
    if (own.superpower !== null) expectRoot('exportSalesUsdBn', own.exportSalesUsdBn);
    const seen = new Set<Explanation>();
    for (const node of of.all()) count += wrongNodes(node, game, wrong, seen);
  }
  return count;
}

/** Turns from one that is looked at to the next. */
const LOOK_EVERY = caseCount({ quick: 3, full: 1 });

/** What is wrong in some games of any orders, the first of it. */
function wrongInGames({ ruleset, scenario }: TestContent, games: number): string[] {
  const wrong: string[] = [];
  let nodes = 0;
  for (let seed = 1; seed <= games; seed++) {
    let game = createGame(ruleset, scenario, { seed, variant: 'full' });
    nodes += checkGame(game, null, wrong);
    while (game.state.outcome === 'running') {
      const orders = anyOrders(game, seed);
      const before = game;
      game = resolveTurn(before, orders).game;
      if (game.state.turn % LOOK_EVERY === 0) nodes += checkGame(game, { before, orders }, wrong);
    }
  }
  console.log(`${games} games, ${nodes} nodes`);
  return wrong.slice(0, 20);
}

describe('explanations', () => {
  it('should lead from every number to its terms bit for bit', () => {
    expect(wrongInGames(korea(), caseCount({ quick: 1, full: 5 }))).toEqual([]);
  });

  it('should do so where superpowers are played, with all that they alone have', () => {
    expect(wrongInGames(superpowers(), caseCount({ quick: 1, full: 3 }))).toEqual([]);
  });
});
