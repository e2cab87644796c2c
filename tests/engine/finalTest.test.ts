// The test at the end: its odds follow what is weak, it comes once, in the last turn, and takes what does not hold.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  botOrders,
  createGame,
  keptInTest,
  nationOf,
  nationsOf,
  resolveTurn,
  scoreOf,
  testOdds,
} from '../../src/engine/index';
import { testDrawn } from '../../src/engine/rules/finalTest';
import type { Game } from '../../src/types/game';
import { STRESS_TESTS } from '../../src/types/names';
import type { Scenario } from '../../src/types/scenario';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const { parameters: p } = ruleset;
const KOR = 'KOR';
const WHOLE = { usCutOff: 1, chinaCoercion: 1, powerShortage: 1, publicSupport: 1 };
const WEAK = { ...WHOLE, usCutOff: 0.5, powerShortage: 0.5 };

function played(own: Scenario, seed = 3) {
  let game = createGame(ruleset, own, { seed, variant: 'short' });
  const facts = [];
  let last: Game = game;
  while (game.state.outcome === 'running') {
    last = game;
    const next = resolveTurn(game, botOrders(game, BOTS, []));
    facts.push(...next.events.map((fact) => ({ fact, turn: game.state.turn })));
    ({ game } = next);
  }
  const tests = facts.filter(({ fact }) => fact.kind === 'finalTestCame');
  return { game, last, tests };
}

const CALM: Scenario = {
  ...scenario,
  rulePatches: [{ parameter: 'finalTest.depth', value: 0, text: { en: '', ko: '' } }],
};

describe('the odds of the test', () => {
  const CALM_WORLD = { tension: 0, energyShockTurns: 0 };

  it('should be one in sum, and follow tension and energy shocks', () => {
    const calm = testOdds(p, CALM_WORLD);
    const tense = testOdds(p, { ...CALM_WORLD, tension: 0.8 });
    const short = testOdds(p, { ...CALM_WORLD, energyShockTurns: 2 });
    for (const odds of [calm, tense, short])
      expect(STRESS_TESTS.reduce((sum, test) => sum + odds[test], 0)).toBeCloseTo(1, 12);
    expect(tense.usCutOff).toBeGreaterThan(calm.usCutOff);
    expect(tense.powerShortage).toBeLessThan(calm.powerShortage);
    expect(short.powerShortage).toBeGreaterThan(calm.powerShortage);
  });

  it('should be met by even draws', () => {
    const odds = testOdds(p, { tension: 0.4, energyShockTurns: 0 });
    const draws = Array.from({ length: 1000 }, (_, i) => testDrawn(odds, (i + 0.5) / 1000));
    for (const test of STRESS_TESTS)
      expect(draws.filter((drawn) => drawn === test).length / 1000).toBeCloseTo(odds[test], 2);
  });
});

describe('the test at the end', () => {
  it('should come once for each nation, the same for all, in the last turn', () => {
    const { game, tests } = played(scenario);
    const came = tests.map(({ fact }) => (fact.kind === 'finalTestCame' ? fact.test : null));
    expect(came).toEqual(tests.map(() => game.state.world.finalTest));
    expect(tests.map(({ turn }) => turn)).toEqual(tests.map(() => game.state.length - 1));
    expect(tests.map(({ fact }) => fact.country)).toEqual(
      nationsOf(game.state).map(({ id }) => id),
    );
  });

  it('should take from capability and prosperity what does not hold, and nothing else', () => {
    const { game } = played(scenario);
    const { game: calm } = played(CALM);
    const [struck, spared] = [game, calm].map(({ state }) => nationOf(state, KOR));
    const kept = keptInTest(p, spared!.indices.stressTests, game.state.world.finalTest!);
    expect(kept).toBeLessThan(1);
    expect(struck!.indices.capability).toBeCloseTo(kept * spared!.indices.capability, 9);
    expect(struck!.indices.prosperity).toBeCloseTo(kept * spared!.indices.prosperity, 9);
    expect(struck!.indices.autonomy).toBe(spared!.indices.autonomy);
    expect(scoreOf(game, KOR).total).toBeLessThan(scoreOf(calm, KOR).total);
    expect(calm.state.world.finalTest).toBeNull();
  });

  it('should take nothing from whom nothing can hurt, and the more the weaker a front is', () => {
    expect(keptInTest(p, WHOLE, 'usCutOff')).toBe(1);
    expect(keptInTest(p, WEAK, 'usCutOff')).toBeCloseTo(1 - p.finalTest.depth / 2, 12);
  });
});
