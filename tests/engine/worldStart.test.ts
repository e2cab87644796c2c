// A game that begins before or after 2026 H1 stands on the same curves of the world as one that begins there.

import { explain } from '../support/trees';
import { describe, expect, it } from 'vitest';
import { createGame, resolveTurn } from '../../src/engine/index';
import { frontierLog10Flop } from '../../src/engine/rules/compute';
import { auditState } from '../../src/lab/index';
import type { Figure } from '../../src/types/figure';
import type { Game } from '../../src/types/game';
import type { Parameters, Ruleset } from '../../src/types/ruleset';
import type { Scenario } from '../../src/types/scenario';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const YEARS_AROUND = [2022, 2024, 2025, 2027, 2030] as const;
const MEASURED = { confidence: 'low', basis: 'estimated', derivation: 'For a test.' } as const;
const SOURCE = { title: 'A count', publisher: 'Nobody', date: '2022' };

/** The world without what is drawn: no events, no noise, no chapter that bends it. */
function calm(rules: Ruleset): Ruleset {
  const p = rules.parameters;
  const pulled = p.chapterEffects.openLagPull;
  const still = Object.fromEntries(Object.keys(pulled).map((chapter) => [chapter, 0]));
  const parameters: Parameters = {
    ...p,
    world: { ...p.world, tensionNoise: 0 },
    chapterEffects: { ...p.chapterEffects, openLagPull: still as typeof pulled },
  };
  return { ...rules, parameters, events: [] };
}

function figure(value: number, unit: string): Figure {
  return { ...MEASURED, value, unit, year: 2022, source: SOURCE };
}

function from(year: number, change: Partial<Scenario> = {}): Scenario {
  return { ...scenario, contracts: [], history: [], start: { year, half: 1 }, ...change };
}

function begin(rules: Ruleset, world: Scenario): Game {
  return createGame(rules, world, { seed: 1, variant: 'full' });
}

function play(game: Game, turns: number): Game {
  let now = game;
  for (let turn = 0; turn < turns; turn++) now = resolveTurn(now, []).game;
  return now;
}

describe('a game that begins in another half-year', () => {
  it.each([2022, 2024])(
    'should reach the world of 2026 H1 from %i when nothing is drawn',
    (year) => {
      const rules = calm(ruleset);
      const there = begin(rules, from(2026)).state.world;
      const arrived = play(begin(rules, from(year)), (2026 - year) * 2).state;
      expect(arrived.halfYear).toBe(0);
      const { world } = arrived;
      expect(world.computeGrowthOom).toBeCloseTo(there.computeGrowthOom, 12);
      expect(world.trainingGrowthOom).toBeCloseTo(there.trainingGrowthOom, 12);
      expect(world.algorithmGrowthOom).toBeCloseTo(there.algorithmGrowthOom, 12);
      expect(world.tension).toBeCloseTo(there.tension, 12);
      expect(world.openWeightsLagGenerations).toBeCloseTo(there.openWeightsLagGenerations, 12);
    },
  );

  it('should stand in 2030 where a game from 2026 H1 arrives when nothing is drawn', () => {
    const rules = calm(ruleset);
    const arrived = play(begin(rules, from(2026)), 8).state.world;
    const there = begin(rules, from(2030)).state.world;
    expect(there.computeGrowthOom).toBeCloseTo(arrived.computeGrowthOom, 12);
    expect(there.trainingGrowthOom).toBeCloseTo(arrived.trainingGrowthOom, 12);
    expect(there.algorithmGrowthOom).toBeCloseTo(arrived.algorithmGrowthOom, 12);
    expect(there.tension).toBeCloseTo(arrived.tension, 12);
    expect(there.openWeightsLagGenerations).toBeCloseTo(arrived.openWeightsLagGenerations, 12);
  });

  it('should measure the first models against the frontier of their own time', () => {
    for (const year of YEARS_AROUND) {
      const { state } = begin(ruleset, from(year));
      for (const [i, country] of state.countries.entries()) {
        const given = scenario.countries[i]!;
        if (country.role !== 'nation' || given.role !== 'nation') continue;
        expect(country.lagGenerations).toBeCloseTo(-given.start.modelGenerations, 9);
      }
    }
  });

  it('should begin with the money of its figures and older chips that draw more', () => {
    const early = firstBudget(begin(ruleset, from(2022)));
    expect(early).toBe(firstBudget(begin(ruleset, from(2026))));
    const drawOf = (year: number) => chipPower(begin(ruleset, from(year)));
    expect(drawOf(2022)).toBeGreaterThan(2 * drawOf(2026));
    expect(drawOf(2030)).toBeLessThan(drawOf(2026));
  });

  it('should begin with the world that was measured where the scenario has it', () => {
    const world = { chipsH100e: figure(2e6, 'H100e'), trainingFlop: figure(1e24, 'FLOP') };
    const { state } = begin(ruleset, from(2022, { world }));
    const p = ruleset.parameters;
    expect(10 ** state.world.computeGrowthOom * p.world.worldChipsH100e).toBeCloseTo(2e6, -1);
    const algorithms = begin(ruleset, from(2022)).state.world.algorithmGrowthOom;
    expect(frontierLog10Flop(p, state)).toBeCloseTo(24 + algorithms, 6);
  });

  it.each([
    [2022, 1000, 1e21],
    [2022, 1e10, 1e36],
    [2060, 1000, 1e21],
    [2060, 1e10, 1e36],
  ])('should play to the end from %i with %i chips and a run of %d', (year, chips, flop) => {
    const world = { chipsH100e: figure(chips, 'H100e'), trainingFlop: figure(flop, 'FLOP') };
    for (const start of [from(year), from(year, { world })]) {
      const end = play(begin(ruleset, start), 20).state;
      expect(end.outcome).not.toBe('running');
      expect(auditState(end)).toEqual([]);
    }
  });
});

/** The regular budget that Korea's first turn begins with, USD bn. */
function firstBudget(game: Game): number {
  const { game: after } = resolveTurn(game, []);
  const [korean] = after.state.countries;
  if (korean?.role !== 'nation') throw new Error('Korea is no nation');
  return korean.publicMoneyUsdBn;
}

function chipPower(game: Game): number {
  const [korean] = game.state.countries;
  if (korean?.role !== 'nation') throw new Error('Korea is no nation');
  const tree = explain(game, null, korean.id).get('chipPowerMw');
  expect(tree?.value).toBe(korean.chipPowerMw);
  return korean.chipPowerMw;
}
