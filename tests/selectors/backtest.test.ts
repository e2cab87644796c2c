// A game beside history: what is read off the states, and how near the model must come.

import { describe, expect, it } from 'vitest';
import { createGame, installedH100e, nationsOf, resolveTurn } from '../../src/engine/index';
import {
  type BacktestPoint,
  type BacktestSeries,
  compareAll,
  countKept,
  type ModelSeries,
  readSeries,
  unmeasured,
  type Verdict,
} from '../../src/selectors/index';
import type { Confidence, Figure } from '../../src/types/figure';
import { type MeasuredSeries, SERIES, SERIES_KINDS } from '../../src/types/measured';
import type { GameState } from '../../src/types/state';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const SOURCE = { title: 'A count', publisher: 'Nobody', date: '2025' };
const FIRST_HALF_YEAR = -8;

function figure(value: number, confidence: Confidence): Figure {
  return {
    value,
    unit: 'million H100e',
    year: 2024,
    confidence,
    basis: 'retrieved',
    source: SOURCE,
  };
}

/** A stock that the model has at 1 and 12 in two half-years. */
const MODEL: ModelSeries = {
  series: 'worldChips',
  values: [
    { halfYear: -2, value: 1 },
    { halfYear: -1, value: 12 },
  ],
};

function measuredAs(first: Figure, second: Figure): MeasuredSeries[] {
  return [
    {
      series: 'worldChips',
      points: [
        { halfYear: -2, figure: first },
        { halfYear: -1, figure: second },
      ],
    },
  ];
}

/** The start and the states after eight turns without orders, from 2022 H1. */
function states(): GameState[] {
  const past = { ...scenario, contracts: [], start: { year: 2022, half: 1 as const } };
  let game = createGame(ruleset, past, { seed: 1, variant: 'full' });
  const seen = [game.state];
  while (seen.length <= 8) {
    ({ game } = resolveTurn(game, []));
    seen.push(game.state);
  }
  return seen;
}

describe('a back-test', () => {
  it('should judge the model by what each source promises', () => {
    const verdictAt = (confidence: Confidence) => {
      const [series] = compareAll([MODEL], measuredAs(figure(1, 'low'), figure(10, confidence)));
      return series!.points[1]!.verdict;
    };
    expect(verdictAt('high')).toBe('outside');
    expect(verdictAt('medium')).toBe('within20');
    expect(verdictAt('low')).toBe('withinFactor2');
  });

  it('should not count in the mean what the model was given at the start', () => {
    const [series] = compareAll([MODEL], measuredAs(figure(100, 'low'), figure(3, 'low')));
    expect(series!.points.map(({ verdict }) => verdict)).toEqual(['input', 'outside']);
    expect(series!.errorFactor).toBeCloseTo(4, 5);
    expect(series!.biasFactor).toBeCloseTo(4, 5);
  });

  it('should show what the model says where nothing was measured, and judge nothing', () => {
    const measured = [{ series: 'worldChips' as const, points: [] }];
    const [series] = compareAll([MODEL], measured);
    expect(series!.points.map(({ model, ratio }) => [model, ratio])).toEqual([
      [1, null],
      [12, null],
    ]);
    expect(series!.errorFactor).toBeNull();
  });

  it('should leave out series without a source and name them', () => {
    expect(compareAll([MODEL], [])).toEqual([]);
    expect(unmeasured(measuredAs(figure(1, 'low'), figure(1, 'low')))).toEqual(
      SERIES.filter((name) => name !== 'worldChips'),
    );
  });

  it('should read stocks in every half-year and flows in every whole year', () => {
    const read = readSeries({ ruleset }, states());
    for (const { series, values } of read) {
      const dates = values.map(({ halfYear }) => halfYear);
      const stocks = Array.from({ length: 9 }, (_, i) => FIRST_HALF_YEAR + i);
      expect(dates).toEqual(SERIES_KINDS[series] === 'stock' ? stocks : [-8, -6, -4, -2]);
      for (const { value } of values) expect(Number.isFinite(value)).toBe(true);
    }
  });

  it('should count as met what lies within the promise of its source, and not what was given', () => {
    const point = (verdict: Verdict | null): BacktestPoint => ({
      halfYear: 0,
      model: 10,
      source: figure(10, 'low'),
      ratio: 1,
      verdict,
    });
    const points = (['input', 'within5', 'withinFactor2', 'outside', null] as const).map(point);
    const one: BacktestSeries = { series: 'worldChips', points, errorFactor: 1, biasFactor: 1 };
    expect(countKept([one, one])).toEqual({ count: 6, kept: 4 });
  });

  it('should add up over countries and half-years what the states have', () => {
    const seen = states();
    const read = readSeries({ ruleset }, seen);
    const money = read.find(({ series }) => series === 'privateMoney')!.values[0]!.value;
    const paid = seen
      .slice(1, 3)
      .flatMap((state) => nationsOf(state).map((nation) => nation.privateMoneyUsdBn));
    expect(money).toBeCloseTo(
      paid.reduce((sum, each) => sum + each, 0),
      9,
    );
    const chips = read.find(({ series }) => series === 'worldChips')!.values[8]!.value;
    const own = nationsOf(seen[8]!).map((one) => installedH100e(one) + one.hostedChipsH100e);
    const powers = seen[8]!.countries.map((one) =>
      one.role === 'superpower' ? one.installedChipsH100e : 0,
    );
    expect(chips * 1e6).toBeCloseTo(
      [...own, ...powers].reduce((sum, each) => sum + each, 0),
      0,
    );
  });
});
