// Words and lengths of forecasts: the name of a measure, its range, and the scale of its bar.

import { isOpen } from '../../../selectors';
import type { Forecast, ForecastMeasure, MeasureForecast } from '../../../types/forecast';
import type { SuperpowerGoal } from '../../../types/names';
import { t } from '../../text';
import { points, range } from '../../text/numbers';
import { indexWords } from '../indexWords';

export function measureName(measure: ForecastMeasure, goal: SuperpowerGoal | null): string {
  if (measure === 'score') return t('report.score');
  return measure === 'support' ? t('report.support') : indexWords(measure, goal);
}

/** Decimals of the score, which differs by less than a point. */
function decimalsOf(measure: ForecastMeasure): number {
  return measure === 'score' ? 1 : 0;
}

export function nowWords(measure: ForecastMeasure, { now }: MeasureForecast): string {
  return points(now, decimalsOf(measure));
}

/** `48–55`, or a single number where the range has no width. */
export function bandWords(
  measure: ForecastMeasure,
  band: MeasureForecast['next'],
  decimals = decimalsOf(measure),
): string {
  if (!isOpen(band)) return points((band.low + band.high) / 2, decimals);
  return range(points(band.low, decimals), points(band.high, decimals));
}

/** Scales of bars: points on either side of the middle. */
const SCALES = [6, 12, 24, 48];

/** The narrowest scale in which all these bars fit. */
export function scaleFor(
  forecasts: readonly Forecast[],
  shown: readonly ForecastMeasure[],
): number {
  const furthest = forecasts.flatMap(({ measures }) =>
    shown.map((one) => {
      const { now, later } = measures[one];
      return Math.max(Math.abs(later.low - now), Math.abs(later.high - now));
    }),
  );
  const most = Math.max(0, ...furthest);
  return SCALES.find((scale) => most <= scale) ?? 100;
}
