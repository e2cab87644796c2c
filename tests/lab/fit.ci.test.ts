// Fitting: paths into the rules, the search, fair halves, and what was written down of the fit.

import { describe, expect, it } from 'vitest';
import { loadScenario, scenarioFile, scenarioIds } from '../../src/cli/documents';
import { WORLD_GAMES } from '../../src/cli/trustContents';
import { canArrive, courseOfBacktest, FITTED, runArrival, sameWorld } from '../../src/lab/index';
import { crossValidate, valuesOf } from '../../src/lab/fit/crossValidate';
import { type FitTask, fitOn } from '../../src/lab/fit/fit';
import { halvesOf } from '../../src/lab/fit/halves';
import { valueAt, withValues } from '../../src/lab/fit/place';
import { patternSearch } from '../../src/lab/fit/search';
import { arrivalLoss, compareArrival } from '../../src/selectors/index';
import type { Trust } from '../../src/types/trust';
import { scenarioText } from '../support/content';

const TRUST = JSON.parse(scenarioText('atlas/trust.json')) as Trust;

function contentOf(id: string) {
  const content = loadScenario(scenarioFile(id));
  if (!content.ok) throw new Error(content.error.sentence);
  return content.value;
}

const past = contentOf(TRUST.past);
const present = contentOf(TRUST.present);
const { ruleset } = past;
const SEEDS = Array.from({ length: TRUST.seeds.games }, (_, i) => TRUST.seeds.first + i);

const TASK: FitTask = {
  ruleset,
  past: past.scenario,
  present: present.scenario,
  seeds: [1],
  parameters: FITTED.slice(0, 2),
  searchSeed: 1,
  most: 8,
};

describe('a number of the rules', () => {
  it('should be found by its path, also in rows and under names, and be changed alone', () => {
    expect(valueAt(ruleset, 'privateMoney.baseMultiplier')).toBeTypeOf('number');
    expect(valueAt(ruleset, 'world.computeGrowth.y.0')).toBeTypeOf('number');
    for (const path of [
      'world',
      'world.computeGrowth',
      'world.nothing.y.0',
      'world.computeGrowth.y.9',
    ])
      expect(valueAt(ruleset, path)).toBeUndefined();
    const rules = withValues(ruleset, { 'world.computeGrowth.y.0': 0.5, 'start.retention': 0.7 });
    expect(rules.parameters.world.computeGrowth.y.slice(1)).toEqual(
      ruleset.parameters.world.computeGrowth.y.slice(1),
    );
    expect(rules.parameters.world.computeGrowth.y[0]).toBe(0.5);
    expect(rules.parameters.start.retention).toBe(0.7);
    expect(rules.parameters.chips).toBe(ruleset.parameters.chips);
    expect(ruleset.parameters.start.retention).not.toBe(0.7);
  });

  it('should be declared within bounds that hold what the rules have, with its reason', () => {
    for (const { path, lower, upper, why } of FITTED) {
      const value = valueAt(ruleset, path);
      expect(value, path).toBeGreaterThanOrEqual(lower);
      expect(value, path).toBeLessThanOrEqual(upper);
      expect(Object.values(why).every((words) => words.length > 20)).toBe(true);
    }
  });
});

describe('the search', () => {
  const bowl = (point: readonly number[]) =>
    point.reduce((sum, value, i) => sum + (value - 0.3 * (i + 1)) ** 2, 0);

  it('should find the bottom of a bowl, and the same place again', () => {
    const options = { start: [1, 0, 0.5], loss: bowl, seed: 3, most: 1000 };
    const found = patternSearch(options);
    expect(found.loss).toBeLessThan(0.001);
    expect(patternSearch(options)).toEqual(found);
  });

  it('should stay between the bounds, and end when it has tried enough', () => {
    const down = { start: [0.5], loss: ([x = 0]: readonly number[]) => x, seed: 1 };
    expect(patternSearch({ ...down, most: 100 }).point).toEqual([0]);
    expect(patternSearch({ ...down, most: 3 }).tried).toBeLessThanOrEqual(3);
  });

  it('should leave alone what the loss does not care about', () => {
    const flat = patternSearch({ start: [0.4, 0.9], loss: ([x = 0]) => x, seed: 1, most: 200 });
    expect(flat.point[1]).toBe(0.9);
  });
});

describe('a fit', () => {
  it('should never be worse on its own countries than the rules were', () => {
    const { before, after, values } = fitOn(TASK, ['KOR', 'USA']);
    expect(after).toBeLessThanOrEqual(before);
    expect(Object.keys(values)).toEqual(TASK.parameters.map(({ path }) => path));
  });

  it('should judge every country once by the constants of the other half', () => {
    const arrival = compareArrival(TRUST.model, TRUST.start);
    const halves = halvesOf(arrival, ['USA', 'CHN']);
    const [first, second] = halves.map((half) =>
      arrivalLoss(arrival.cells.filter(({ country }) => half.includes(country))),
    );
    expect(halves.map((half) => half.length)).toEqual([7, 7]);
    expect(halves[0].includes('USA')).toBe(halves[1].includes('CHN'));
    expect(first! / second!).toBeCloseTo(1, 1);
    const cross = crossValidate({ ...TASK, most: 2 }, halves);
    expect(Object.keys(cross.model).sort()).toEqual(halves.flat().sort());
    expect(cross.halves.map(({ countries }) => countries)).toEqual(halves);
  });
});

describe('what was written down of trust', () => {
  const near = (told: number, found: number) =>
    expect(Math.abs(told - found)).toBeLessThanOrEqual(1e-5 * Math.abs(found) + 1e-12);

  it('should be fitted to the rules as they are (npm run cli -- fit --apply --write)', () => {
    expect(TRUST.ruleset).toBe(ruleset.id);
    for (const { path, after } of TRUST.fit.parameters) expect(valueAt(ruleset, path)).toBe(after);
    expect(TRUST.fit.parameters.map(({ path }) => path)).toEqual(FITTED.map(({ path }) => path));
  });

  it('should hold the cells that the rules give (npm run cli -- fit --keep --write)', () => {
    expect(canArrive({ past, present })).toBe(true);
    const { cells } = runArrival({ past, present, seeds: SEEDS });
    for (const side of ['model', 'start'] as const)
      for (const [country, values] of Object.entries(valuesOf(cells, side)))
        for (const [name, value] of Object.entries(values))
          near(TRUST[side][country]![name as keyof typeof values], value);
  });

  it('should hold the series and the worlds that the rules give', () => {
    const variant = past.scenario.variants[0]!.id;
    courseOfBacktest(past, { variant, seeds: SEEDS }).forEach(({ series, values }, i) => {
      expect(TRUST.series[i]!.series).toBe(series);
      values.forEach(({ value }, at) => near(TRUST.series[i]!.values[at]!.value, value));
    });
    const told = TRUST.sameWorld.worlds;
    expect(TRUST.sameWorld.games).toBe(WORLD_GAMES);
    const seeds = Array.from({ length: WORLD_GAMES }, (_, i) => i + 1);
    const found = sameWorld(present, scenarioIds().map(contentOf), seeds);
    expect(told.map(({ scenario }) => scenario)).toEqual(found.map(({ scenario }) => scenario));
    found.forEach(({ chips, power, run }, i) => {
      near(told[i]!.chips, chips);
      near(told[i]!.power, power);
      near(told[i]!.run, run);
    });
  });
});
