// The model beside what was measured: ratio, verdict by the confidence of the source, and the mean error of a series.

import { exp10, log10 } from '../../lib/detMath';
import type { Confidence, Figure } from '../../types/figure';
import { type MeasuredSeries, type Series, SERIES_KINDS, SERIES } from '../../types/measured';

/** By how much the model may be off, by the confidence of the source. */
export const VERDICTS = ['input', 'within5', 'within20', 'withinFactor2', 'outside'] as const;
export type Verdict = (typeof VERDICTS)[number];

const TOLERANCES: Readonly<
  Record<Confidence, { readonly factor: number; readonly verdict: Verdict }>
> = {
  high: { factor: 1.05, verdict: 'within5' },
  medium: { factor: 1.2, verdict: 'within20' },
  low: { factor: 2, verdict: 'withinFactor2' },
};

export interface BacktestPoint {
  /** The half-year at whose start the value holds, or that begins its year. */
  readonly halfYear: number;
  readonly model: number;
  /** What was measured, or null where nothing was. */
  readonly source: Figure | null;
  /** The model's value divided by the source's. */
  readonly ratio: number | null;
  readonly verdict: Verdict | null;
}

export interface BacktestSeries {
  readonly series: Series;
  readonly points: readonly BacktestPoint[];
  /** By what factor the model is off on average, whichever way, and by what factor it is above the source (below it: less than 1); null where there is nothing to compare. */
  readonly errorFactor: number | null;
  readonly biasFactor: number | null;
}

/** What the model says of a series, by half-year or year. */
export interface ModelSeries {
  readonly series: Series;
  readonly values: readonly { readonly halfYear: number; readonly value: number }[];
}

function verdictOf(ratio: number, { confidence }: Figure): Verdict {
  const { factor, verdict } = TOLERANCES[confidence];
  return ratio <= factor && ratio >= 1 / factor ? verdict : 'outside';
}

function pointOf(
  halfYear: number,
  model: number,
  source: Figure | null,
  isInput: boolean,
): BacktestPoint {
  if (source === null || source.value <= 0)
    return { halfYear, model, source, ratio: null, verdict: null };
  const ratio = model / source.value;
  return { halfYear, model, source, ratio, verdict: isInput ? 'input' : verdictOf(ratio, source) };
}

function meanLog(points: readonly BacktestPoint[], size: (log: number) => number): number | null {
  let sum = 0;
  let count = 0;
  for (const { ratio, verdict } of points) {
    if (ratio === null || verdict === 'input') continue;
    sum += size(log10(ratio));
    count++;
  }
  return count === 0 ? null : exp10(sum / count);
}

/** A series of the model beside the measured one. A stock at the very start is left out of the judgement, because the model was given it. */
function compareSeries({ series, values }: ModelSeries, measured: MeasuredSeries): BacktestSeries {
  const points = values.map(({ halfYear, value }, i) => {
    const figure = measured.points.find((point) => point.halfYear === halfYear)?.figure ?? null;
    return pointOf(halfYear, value, figure, i === 0 && SERIES_KINDS[series] === 'stock');
  });
  return {
    series,
    points,
    errorFactor: meanLog(points, Math.abs),
    biasFactor: meanLog(points, (log) => log),
  };
}

/** All series that were measured, in the order of the list; those without a source are left out. */
export function compareAll(
  model: readonly ModelSeries[],
  measured: readonly MeasuredSeries[],
): BacktestSeries[] {
  return model.flatMap((one) => {
    const source = measured.find(({ series }) => series === one.series);
    return source === undefined ? [] : [compareSeries(one, source)];
  });
}

/** How many measured values the model meets as closely as their source promises. What it was given does not count. */
export function countKept(series: readonly BacktestSeries[]): {
  readonly count: number;
  readonly kept: number;
} {
  const judged = series
    .flatMap(({ points }) => points)
    .filter(({ verdict }) => verdict !== null && verdict !== 'input');
  return {
    count: judged.length,
    kept: judged.filter(({ verdict }) => verdict !== 'outside').length,
  };
}

/** Series that the model has and nobody measured. */
export function unmeasured(measured: readonly MeasuredSeries[]): Series[] {
  return SERIES.filter((name) => measured.every(({ series }) => series !== name));
}
