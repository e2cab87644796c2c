// Figures are derived by one rule for all countries, and say how sure they are and what they come from.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  deriveFigures,
  derivationsInWords,
  parseIndicators,
  parseOverrides,
} from '../../src/files';
import { FIGURE_RULES } from '../../src/files/scenario/figureRules';
import { CONFIDENCES } from '../../src/types/figure';
import { type IndicatorName, INDICATORS, type Indicators } from '../../src/types/indicator';
import { NATION_FIGURES } from '../../src/types/scenario';

function textOf(name: string): string {
  return readFileSync(new URL(`../../scenarios/atlas/${name}.json`, import.meta.url), 'utf8');
}

const INDICATORS_TEXT = textOf('indicators');

function indicators(): Indicators {
  const read = parseIndicators(INDICATORS_TEXT);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The indicators with other words or numbers in one cell. */
function changed(name: IndicatorName, country: string, change: object): Indicators {
  const data = indicators();
  const row = data.indicators[name];
  const values = { ...row.values, [country]: { ...row.values[country]!, ...change } };
  return { ...data, indicators: { ...data.indicators, [name]: { ...row, values } } };
}

/** The text of the indicators with one cell changed. */
function editedText(name: IndicatorName, country: string, change: object): string {
  const data = JSON.parse(INDICATORS_TEXT) as Indicators;
  Object.assign(data.indicators[name].values[country]!, change);
  return JSON.stringify(data);
}

function codes(read: ReturnType<typeof parseIndicators>): string[] {
  return read.ok ? [] : read.error.map(({ code }) => code);
}

describe('derived figures', () => {
  const figures = deriveFigures(indicators(), []);

  it.each(NATION_FIGURES)('should keep %s within its range for every country', (name) => {
    const { minimum, maximum, whole, unit } = FIGURE_RULES[name];
    for (const own of Object.values(figures)) {
      const { value } = own[name];
      expect(value).toBeGreaterThanOrEqual(minimum);
      expect(value).toBeLessThanOrEqual(maximum);
      if (whole === true) expect(Number.isInteger(value)).toBe(true);
      expect(own[name].unit).toBe(unit);
    }
  });

  it('should be as sure as the least sure indicator they read', () => {
    const data = indicators();
    for (const { figure, reads } of derivationsInWords())
      for (const country of data.countries) {
        const doubts = reads.map((name) => {
          const { values } = data.indicators[name];
          return CONFIDENCES.indexOf((values[country] ?? values.WLD)!.confidence);
        });
        expect(CONFIDENCES.indexOf(figures[country]![figure].confidence)).toBe(Math.max(...doubts));
      }
  });

  it('should keep the basis of an indicator only where nothing but the unit changes', () => {
    const { gdpUsdTn, gridPeakGw, experts } = figures.KOR!;
    expect([gdpUsdTn.basis, gridPeakGw.basis, experts.basis]).toEqual([
      'retrieved',
      'retrieved',
      'calculated',
    ]);
  });

  it('should move with the indicators they read and with no other', () => {
    const other = deriveFigures(changed('aiUsersPercent', 'KOR', { value: 60 }), []);
    const moved = NATION_FIGURES.filter(
      (name) => other.KOR![name].value !== figures.KOR![name].value,
    );
    expect(moved).toEqual(['adoption']);
    expect(other.JPN).toEqual(figures.JPN);
  });

  it('should show what the rule gives beside a value set by hand', () => {
    const override = { country: 'KOR', figure: 'lockIn', value: 0.4, reason: 'A reason.' } as const;
    const { lockIn } = deriveFigures(indicators(), [override]).KOR!;
    expect(lockIn).toMatchObject({ value: 0.4, basis: 'tuned', derivation: 'A reason.' });
    expect(lockIn.real).toEqual(figures.KOR!.lockIn);
  });
});

describe('the check of indicators', () => {
  it.each([
    ['aiUsersPercent', { basis: 'tuned' }, ['notReal']],
    ['aiUsersPercent', { basis: 'estimated' }, ['noDerivation']],
    ['aiUsersPercent', { basis: undefined }, ['missingField']],
    ['aiUsersPercent', { source: undefined }, ['missingField']],
    ['aiUsersPercent', { confidence: undefined }, ['missingField']],
    ['aiUsersPercent', { confidence: 'sure' }, ['notAllowed']],
  ] as const)('should refuse %s with %j', (name, change, found) => {
    expect(codes(parseIndicators(editedText(name, 'KOR', change)))).toEqual(found);
  });

  it('should miss a value that a rule reads', () => {
    const data = JSON.parse(INDICATORS_TEXT) as {
      indicators: Record<string, { values: Record<string, unknown> }>;
    };
    delete data.indicators.aiUsersPercent!.values.KOR;
    expect(codes(parseIndicators(JSON.stringify(data)))).toEqual(['noValue']);
  });

  it('should know the countries of its cells', () => {
    const text = INDICATORS_TEXT.replace('"FRA": {', '"FRX": {');
    expect(codes(parseIndicators(text))).toEqual(['noValue', 'unknownId']);
  });
});

describe('the check of values set by hand', () => {
  const one = { country: 'KOR', figure: 'lockIn', value: 0.4, reason: 'A reason.' };

  it.each([
    [[{ ...one, value: 1.5 }], ['outOfRange']],
    [[one, one], ['repeatedId']],
    [[{ ...one, reason: ' ' }], ['wrongForm']],
    [[{ ...one, figure: 'lockedIn' }], ['notAllowed']],
  ])('should refuse %j', (overrides, found) => {
    const read = parseOverrides(JSON.stringify({ format: 1, id: 'overrides', overrides }));
    expect(read.ok ? [] : read.error.map(({ code }) => code)).toEqual(found);
  });
});

describe('an indicator that no rule reads', () => {
  it('should say why it is here, and one that is read should not', () => {
    const data = JSON.parse(INDICATORS_TEXT) as Indicators;
    const row = { ...data.indicators.gdpUsdBn, unread: 'A reason.' };
    const text = JSON.stringify({ ...data, indicators: { ...data.indicators, gdpUsdBn: row } });
    expect(codes(parseIndicators(text))).toEqual(['unread']);
  });

  it('should not be there at all', () => {
    const read = new Set(derivationsInWords().flatMap(({ reads }) => reads));
    const unread = INDICATORS.filter((name) => !read.has(name));
    expect(unread.filter((name) => indicators().indicators[name].unread === undefined)).toEqual([]);
  });
});

describe('a calculated value', () => {
  it('should say what its least sure input is', () => {
    expect(
      codes(parseIndicators(editedText('aiUsersPercent', 'KOR', { basis: 'calculated' }))),
    ).toEqual(['noDerivation', 'noGround']);
  });

  it('should rest on the weakest of the indicators that were read for a figure', () => {
    const { algorithmicGapOom, knowHow, headroomMw } = deriveFigures(indicators(), []).BRA!;
    expect([algorithmicGapOom.from, knowHow.from]).toEqual(['retrieved', 'estimated']);
    expect(headroomMw).toMatchObject({ basis: 'calculated', from: 'estimated' });
  });
});
