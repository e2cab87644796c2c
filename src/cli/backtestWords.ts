// A back-test in words: each series with the model and the source side by side, and what was left out.

import type { Figure } from '../types/figure';
import { type BySeries, type Series, SERIES_KINDS, SERIES_UNITS } from '../types/measured';
import {
  type BacktestPoint,
  type BacktestSeries,
  NOTABLE_LAG_GENERATIONS,
  type Verdict,
} from '../selectors/index';
import { tableLines } from './table';

interface SeriesWords {
  readonly title: string;
  /** How it is read from the states of a game, in one sentence. */
  readonly reading: string;
}

const WORDS: BySeries<SeriesWords> = {
  worldChips: {
    title: 'AI chips installed, all countries of the scenario',
    reading:
      'Sum over nations of own and foreign-run chips at the start of the half-year, with what a superpower that nobody drives has by its course.',
  },
  worldCurve: {
    title: 'AI chips installed, the growth curve of the rules',
    reading:
      'What was measured at the start, carried on by `world.computeGrowth` of the ruleset; no country moves it.',
  },
  frontierRun: {
    title: 'Largest training run so far',
    reading:
      'What was measured at the start, carried on by `world.trainingGrowth` of the ruleset, without better methods.',
  },
  modelCountries: {
    title: 'Countries with a notable model',
    reading: `Countries whose best own model moved on in the year and was at most ${NOTABLE_LAG_GENERATIONS} generation behind the frontier.`,
  },
  aiElectricity: {
    title: 'Data-centre electricity, the part of AI',
    reading:
      'Sum over nations of what the running chips, own and foreign-run, draw at full load the whole year.',
  },
  privateMoney: {
    title: 'Private AI investment',
    reading:
      'Sum over nations of the private money of both half-years: what is spent on chips, halls, power and people. The source counts the funding of AI firms, which is not quite the same.',
  },
};

/** Series that the model cannot give, and why. */
const UNREADABLE: readonly { readonly title: string; readonly reason: string }[] = [
  {
    title: 'Number of notable models',
    reason:
      'the model keeps one best model for each country, not how many are published (Epoch AI counts 92 in 2022, 117 in 2023, 98 in 2024 and 91 in 2025); the countries that have one are compared instead',
  },
  {
    title: 'Electricity of all data centres',
    reason:
      'the model holds the machines of AI alone (IEA: 415 TWh in 2024, and 17 % more in 2025); the part of AI is compared instead',
  },
];

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  input: 'input',
  within5: 'within 5 %',
  within20: 'within 20 %',
  withinFactor2: 'within factor 2',
  outside: 'outside',
};

const FIRST_YEAR = 2026;
const HALVES = 2;

function dateOf(series: Series, halfYear: number): string {
  const year = FIRST_YEAR + Math.floor(halfYear / HALVES);
  if (SERIES_KINDS[series] === 'yearly') return String(year);
  return `${year} H${halfYear % HALVES === 0 ? 1 : HALVES}`;
}

const DIGITS = 3;
const LARGEST_PLAIN = 1e6;

/** Three digits; powers of ten for numbers that are too long to read. */
function short(value: number): string {
  if (Math.abs(value) >= LARGEST_PLAIN) return value.toExponential(DIGITS - 2).replace('+', '');
  return String(Number(value.toPrecision(DIGITS)));
}

function nameOf({ source, basis }: Figure): string {
  return `${source.publisher}, ${source.title} (${source.date}); ${basis}`;
}

function rowOf(
  series: Series,
  { halfYear, model, source, ratio, verdict }: BacktestPoint,
): string[] {
  return [
    dateOf(series, halfYear),
    short(model),
    source === null ? '–' : short(source.value),
    ratio === null ? '–' : ratio.toFixed(2),
    verdict === null ? '–' : VERDICT_WORDS[verdict],
    source?.confidence ?? '–',
  ];
}

const HEAD = ['', 'model', 'source', 'model ÷ source', 'verdict', 'source is'];

/** How far the model is off on average, and in which direction. */
function errorWords({ errorFactor, biasFactor }: BacktestSeries): string {
  if (errorFactor === null || biasFactor === null) return 'nothing to compare';
  const error = `mean log error ${Math.log10(errorFactor).toFixed(3)}, a factor of ${errorFactor.toFixed(2)}`;
  return `${error}; on the whole ${biasFactor.toFixed(2)} times the source`;
}

/** The sources in the order in which they are first named, each once. */
function sourcesOf({ points }: BacktestSeries): string[] {
  const names = points.flatMap(({ source }) => (source === null ? [] : [nameOf(source)]));
  return [...new Set(names)];
}

function seriesLines(one: BacktestSeries): string[] {
  const { title, reading } = WORDS[one.series];
  return [
    `${title}, ${SERIES_UNITS[one.series]}`,
    ...tableLines([HEAD, ...one.points.map((point) => rowOf(one.series, point))]).map(
      (line) => `  ${line}`,
    ),
    `  ${errorWords(one)}`,
    `  model: ${reading}`,
    ...sourcesOf(one).map((name) => `  source: ${name}`),
  ];
}

/** The whole table, and the names of what is left out. */
export function backtestLines(
  series: readonly BacktestSeries[],
  unmeasured: readonly Series[],
): string[] {
  const left = [
    ...UNREADABLE.map(({ title, reason }) => `${title}: ${reason}.`),
    ...unmeasured.map((name) => `${WORDS[name].title}: no source in the scenario.`),
  ];
  return [
    ...series.flatMap((one) => [...seriesLines(one), '']),
    'Left out:',
    ...left.map((line) => `  ${line}`),
    '',
    'A verdict goes by what the source promises: within 5 % where its confidence is high, 20 % where it is medium, a factor of 2 where it is low.',
    'Input: measured, and given to the model at the start; it does not count in the mean. Some constants of the rules were fitted to where the countries arrive: `npm run cli -- fit` says which, and judges them on the other half of the countries.',
  ];
}
