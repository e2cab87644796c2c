// What the ranges of files allow at their very ends is still worked out: nothing is divided by nothing.

import { explain } from '../support/trees';
import { evaluate } from '../../src/why/index';
import { describe, expect, it } from 'vitest';
import { createGame, resolveTurn } from '../../src/engine/index';
import { auditState } from '../../src/lab/index';
import type { Game } from '../../src/types/game';
import type { CountryScenario, RulePatch } from '../../src/types/scenario';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const NO_TEXT = { en: '', ko: '' };

function gameWith(
  patches: Readonly<Record<string, number>>,
  change: Partial<typeof scenario> = {},
) {
  const rulePatches: RulePatch[] = Object.entries(patches).map(([parameter, value]) => ({
    parameter,
    value,
    text: NO_TEXT,
  }));
  const world = { ...scenario, ...change, rulePatches };
  return createGame(ruleset, world, { seed: 1, variant: 'full' });
}

function farBehind(country: CountryScenario): CountryScenario {
  if (country.role !== 'nation') return country;
  const { opening: _, ...nation } = country;
  const start = { ...nation.start, modelGenerations: -8 };
  return { ...nation, modelProgramme: 'pretrain', start };
}

function koreaIn({ state }: Game) {
  const nation = state.countries.find(({ id }) => id === 'KOR');
  if (nation?.role !== 'nation') throw new Error('Korea is a nation of its scenario.');
  return nation;
}

describe('a nation with neither home nor foreign models', () => {
  const before = gameWith(
    { 'chapterEffects.foreignAccess.calm': 0, 'training.pretrainSpeed': 0 },
    { countries: scenario.countries.map(farBehind), history: [] },
  );
  const after = resolveTurn(before, []).game;

  it('should keep the share that it had, and every number finite', () => {
    expect(koreaIn(after).modelQuality).toBe(0);
    expect(koreaIn(after).homeModelShare).toBe(koreaIn(before).homeModelShare);
    expect(auditState(after.state)).toEqual([]);
  });

  it('should be told the same number by its explanation', () => {
    const told = explain(after, { before, orders: [] }, 'KOR').get('homeModelShare');
    expect(evaluate(told!, after.ruleset.parameters)).toBe(koreaIn(after).homeModelShare);
  });
});

describe('a world whose drift is cast back to 2022', () => {
  it.each([
    ['fast tension', { 'world.tensionSpeed': 0.5 }],
    ['open weights that follow fast', { 'world.openLagSpeed': 0.5, 'world.openLagTension': 4 }],
  ])('should keep tension between 0 and 1 and lags at or above 0 with %s', (_, patches) => {
    const { world } = gameWith(patches, { start: { year: 2022, half: 1 }, history: [] }).state;
    expect(world.tension).toBeGreaterThanOrEqual(0);
    expect(world.tension).toBeLessThanOrEqual(1);
    expect(world.openWeightsLagGenerations).toBeGreaterThanOrEqual(0);
  });
});

describe('rules that no file can have', () => {
  it.each([
    ['more projects than there are', { 'projects.offered': 11 }, 'more projects than there are'],
    ['chapters of no length', { 'chapters.turns': 0 }, 'whole chapters'],
    ['a chapter that is cut short', { 'chapters.turns': 3 }, 'whole chapters'],
  ])('should stop the game with a sentence: %s', (_, patches, sentence) => {
    expect(() => gameWith(patches)).toThrow(sentence);
  });
});
