// Whatever a file may say within the ranges of the format can be played to the end.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots';
import { botOrders, createGame, hashState, resolveTurn } from '../../src/engine';
import { parseScenario } from '../../src/files';
import { FIGURE_RULES } from '../../src/files/scenario/figureRules';
import { NATION_FIGURES, type NationFigure, type Scenario } from '../../src/types/scenario';
import { KOREA, KOREA_OPTIONS } from '../files/texts';
import { caseCount } from '../support/tier';

const RUNS = caseCount({ quick: 60, full: 1000 });
const TURNS = 20;

/** A value within the rule of a figure: often one of its bounds, where formulas break first. */
function valueOf(name: NationFigure): fc.Arbitrary<number> {
  const { minimum, maximum, whole } = FIGURE_RULES[name];
  const within =
    whole === true
      ? fc.integer({ min: minimum, max: maximum })
      : fc.double({ min: minimum, max: maximum, noNaN: true });
  return fc.oneof(fc.constant(minimum), fc.constant(maximum), within);
}

const extremes = fc.record(
  Object.fromEntries(NATION_FIGURES.map((name) => [name, valueOf(name)])) as Record<
    NationFigure,
    fc.Arbitrary<number>
  >,
  { requiredKeys: [] },
);

/** The Korean scenario with other figures for its first nations. */
function textWith(changes: readonly Partial<Record<NationFigure, number>>[]): string {
  const file = JSON.parse(KOREA) as { countries: { use: string; figures?: object }[] };
  changes.forEach((change, at) => {
    const entry = file.countries[at]!;
    const { figures } = KOREA_OPTIONS.atlas.countries.find(({ id }) => id === entry.use)!;
    const changed = (Object.keys(change) as NationFigure[]).map((name) => [
      name,
      { ...figures![name], value: change[name] },
    ]);
    entry.figures = Object.fromEntries(changed);
  });
  return JSON.stringify(file);
}

function playThrough(scenario: Scenario, seed: number): void {
  let game = createGame(KOREA_OPTIONS.ruleset, scenario, { seed, variant: 'full' });
  for (let turn = 0; turn < TURNS && game.state.outcome === 'running'; turn++) {
    game = resolveTurn(game, botOrders(game, BOTS, [])).game;
    hashState(game.state);
  }
}

function numbersOf(data: unknown): number[] {
  if (typeof data === 'number') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(numbersOf) : [];
}

describe('a scenario within the ranges of its format', () => {
  it('should be playable to the end with finite numbers', () => {
    fc.assert(
      fc.property(
        fc.array(extremes, { minLength: 1, maxLength: 8 }),
        fc.nat(999),
        (changes, seed) => {
          const result = parseScenario(textWith(changes), KOREA_OPTIONS);
          if (result.ok) playThrough(result.value, seed);
          else
            expect(new Set(result.error.map(({ code }) => code))).toEqual(new Set(['impossible']));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it.each(NATION_FIGURES)('should start with finite numbers when %s is at either bound', (name) => {
    for (const value of [FIGURE_RULES[name].minimum, FIGURE_RULES[name].maximum]) {
      const result = parseScenario(textWith([{ [name]: value }]), KOREA_OPTIONS);
      if (!result.ok) {
        expect(result.error.map(({ code }) => code)).toEqual(['impossible']);
        continue;
      }
      const { state } = createGame(KOREA_OPTIONS.ruleset, result.value, {
        seed: 1,
        variant: 'full',
      });
      expect(numbersOf(state).filter((number) => !Number.isFinite(number))).toEqual([]);
    }
  });
});
