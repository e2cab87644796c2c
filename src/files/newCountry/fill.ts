// The indicators of a new country: those that its author gave, and the rest judged by rule from the atlas.

import { defined } from '../../lib/assert';
import { log10 } from '../../lib/detMath';
import type { SourcedNumber } from '../../types/figure';
import type { IndicatorName } from '../../types/indicator';
import type { CountryId } from '../../types/names';
import { GIVEN_NAMES, GIVEN_RULES, type Given, type GivenName } from './given';
import type { Known } from './known';
import { FILL_RULES, type FillRule, type Values } from './rules';

export type Cells = Readonly<Partial<Record<IndicatorName, SourcedNumber>>>;

/** Judged values are for the year before the game begins. */
const YEAR = 2025;
const OWN_SOURCE = {
  title: 'A new country from ten figures',
  publisher: 'Own Bearings',
  date: '2026',
};
const DIGITS = 3;
const NEAREST = 5;
const HALF = 0.5;
const QUARTER = 0.25;

interface Place {
  readonly name: IndicatorName;
  /** The values that are given or judged so far. */
  readonly values: Values;
  readonly known: Known;
}

/** The value below which this share of them lies; between two of them, on a straight line. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = Math.floor(place);
  const [low = 0, high = low] = sorted.slice(below, below + 2);
  return low + (high - low) * (place - below);
}

function rowOf(name: IndicatorName, known: Known): Readonly<Record<CountryId, SourcedNumber>> {
  return defined(known[name], `what the atlas knows as ${name}`).values;
}

function judged(value: number, how: string): SourcedNumber {
  return {
    value: Number(value.toPrecision(DIGITS)),
    year: YEAR,
    confidence: 'low',
    basis: 'estimated',
    source: OWN_SOURCE,
    derivation: `Judged: ${how}`,
  };
}

function judgedAmong(cells: readonly SourcedNumber[], part: number, how: string): SourcedNumber {
  const values = cells.map(({ value }) => value);
  return judged(quantile(values, part), how.replace('{count}', String(values.length)));
}

/** The countries whose GDP per head is nearest, by ratio. */
function nearestInWealth({ values, known }: Place): CountryId[] {
  const gdp = rowOf('gdpUsdBn', known);
  const people = rowOf('populationMillions', known);
  const { gdpUsdBn = 1, populationMillions = 1 } = values;
  const own = log10(gdpUsdBn / populationMillions);
  return Object.keys(gdp)
    .map((id) => ({ id, far: Math.abs(log10(gdp[id]!.value / people[id]!.value) - own) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, NEAREST)
    .map(({ id }) => id);
}

function byWealth(place: Place): SourcedNumber {
  const row = rowOf(place.name, place.known);
  const near = nearestInWealth(place);
  const cells = near.map((id) => row[id]!);
  return judgedAmong(cells, HALF, `the median of ${near.join(', ')}, the nearest in GDP per head.`);
}

function perUnit(
  { name, values, known }: Place,
  { base, baseName }: Extract<FillRule, { kind: 'per' }>,
): SourcedNumber {
  const bases = rowOf(base, known);
  const ratios = Object.entries(rowOf(name, known)).map(
    ([id, { value }]) => value / bases[id]!.value,
  );
  const how = `for the same ${baseName} as much as the median of ${ratios.length} countries of the atlas.`;
  return judged(values[base]! * quantile(ratios, HALF), how);
}

function filled(place: Place, rule: FillRule): SourcedNumber {
  if (rule.kind === 'by') return judged(rule.formula(place.values), rule.says);
  if (rule.kind === 'per') return perUnit(place, rule);
  if (rule.kind === 'wealth') return byWealth(place);
  const cells = Object.values(rowOf(place.name, place.known));
  if (rule.kind === 'like')
    return judgedAmong(cells, HALF, 'the median of {count} countries of the atlas.');
  if (rule.kind === 'last')
    return judgedAmong(
      cells,
      QUARTER,
      'the lower quartile of {count} countries of the atlas, where those that lead all stand.',
    );
  const { value, year, confidence, basis, source, derivation } = cells[0]!;
  const told = derivation === undefined ? {} : { derivation };
  return { value, year, confidence, basis, source, ...told };
}

/** The indicator that a given figure stands for. */
function cellOf(name: GivenName, given: SourcedNumber): SourcedNumber {
  const { factor, unit } = GIVEN_RULES[name];
  const { value, confidence } = given;
  if (factor === undefined)
    return given.basis === 'estimated' && given.derivation === undefined
      ? { ...given, derivation: 'Estimated by the author of the file.' }
      : given;
  return {
    ...given,
    value: Number((value * factor).toPrecision(DIGITS)),
    basis: 'estimated',
    confidence: confidence === 'low' ? 'low' : 'medium',
    derivation: `${factor} GW of peak load for each of ${value} ${unit}.`,
  };
}

/** Every indicator that the figures of a country are derived from. */
export function fillIndicators(given: Given, known: Known): Cells {
  const cells: Partial<Record<IndicatorName, SourcedNumber>> = {};
  for (const name of GIVEN_NAMES) {
    const told = given[name];
    if (told !== undefined) cells[GIVEN_RULES[name].indicator] = cellOf(name, told);
    if (told !== undefined && name === 'electricity') cells.electricityTwh = told;
  }
  const values: Partial<Record<IndicatorName, number>> = {};
  for (const [name, rule] of FILL_RULES) {
    const cell = cells[name] ?? filled({ name, values, known }, rule);
    cells[name] = cell;
    values[name] = cell.value;
  }
  return cells;
}
