// The five costs of a country are measured against the mean of nations, keep to their bounds, and move the way their words say.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveFigures, parseIndicators } from '../../src/files';
import type { IndicatorName, Indicators } from '../../src/types/indicator';
import type { NationFigure } from '../../src/types/scenario';
import { sound } from '../support/content';

const TEXT = readFileSync('scenarios/atlas/indicators.json', 'utf8');
const INDICATORS = sound(parseIndicators(TEXT));
const SUPERPOWERS = ['USA', 'CHN'];
const NATIONS = INDICATORS.countries.filter((country) => !SUPERPOWERS.includes(country));
const COSTS = ['chipsCost', 'dataCentresCost', 'powerCost', 'talentCost', 'modelsCost'] as const;

const FIGURES = deriveFigures(INDICATORS, []);

/** The figure of South Korea when one of its indicators has another value. */
function koreaWith(figure: NationFigure, name: IndicatorName, value: number): number {
  const row = INDICATORS.indicators[name];
  const values = { ...row.values, KOR: { ...row.values.KOR!, value } };
  const indicators: Indicators = {
    ...INDICATORS,
    indicators: { ...INDICATORS.indicators, [name]: { ...row, values } },
  };
  return deriveFigures(indicators, []).KOR![figure].value;
}

describe('the costs of a country', () => {
  it.each(COSTS)('should have 1 as the mean of %s over the nations of the atlas', (name) => {
    const product = NATIONS.reduce((all, country) => all * FIGURES[country]![name].value, 1);
    expect(product ** (1 / NATIONS.length)).toBeCloseTo(1, 2);
  });

  it.each(COSTS)('should tell nations apart by %s', (name) => {
    const values = NATIONS.map((country) => FIGURES[country]![name].value);
    expect(Math.max(...values) / Math.min(...values)).toBeGreaterThan(3);
  });

  it.each([
    ['chipsCost', 'exportTier', 3],
    ['chipsCost', 'homeOwnedKiloH100e', 10],
    ['dataCentresCost', 'landAreaKm2', 50_000],
    ['dataCentresCost', 'dataCentreGw', 0.5],
    ['powerCost', 'gridWaitYears', 6],
    ['powerCost', 'powerPriceUsdPerMwh', 200],
    ['powerCost', 'reserveMarginPercent', 5],
    ['talentCost', 'aiWorkersThousands', 20],
    ['talentCost', 'phdsPerYear', 100],
    ['talentCost', 'netMigrationPer10k', -2],
    ['modelsCost', 'frontierLagMonths', 20],
    ['modelsCost', 'webLanguagePercent', 0.1],
    ['modelsCost', 'topResearchersPercent', 0.5],
  ] as const)('should raise %s when %s is %d', (figure, name, value) => {
    expect(koreaWith(figure, name, value)).toBeGreaterThan(FIGURES.KOR![figure].value);
  });

  it.each([
    ['chipsCost', 'homeOwnedKiloH100e', 0, 1.6],
    ['dataCentresCost', 'dataCentreGw', 0, 4],
    ['powerCost', 'reserveMarginPercent', 0, 4],
    ['talentCost', 'aiWorkersThousands', 0, 4],
    ['modelsCost', 'topResearchersPercent', 0.0001, 4],
    ['modelsCost', 'frontierLagMonths', 0, 0.25],
  ] as const)('should stay within bounds as %s where %s is %d', (figure, name, value, held) => {
    expect(koreaWith(figure, name, value)).toBeCloseTo(held, 1);
  });
});
