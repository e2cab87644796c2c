// Which measures a forecast shows where there is room for few: those that the orders, or the choice between them, move most.

import { FORECAST_MEASURES, type Forecast, type ForecastMeasure } from '../../../types/forecast';

const PLACES = 3;
/** Those that are moved alike come in this sequence; the first ones are shown while nothing is known. */
const BY_RANK: readonly ForecastMeasure[] = [
  'capability',
  'autonomy',
  'support',
  'prosperity',
  'resilience',
];

function middleOf(forecast: Forecast, measure: ForecastMeasure): number {
  const { low, high } = forecast.measures[measure].later;
  return (low + high) / 2;
}

/** How far apart the measure ends with these choices; of a single one, how far it ends from where it is. */
function movedBy(forecasts: readonly Forecast[], measure: ForecastMeasure): number {
  const middles = forecasts.map((one) => middleOf(one, measure));
  const [only, ...others] = forecasts;
  if (only !== undefined && others.length === 0) middles.push(only.measures[measure].now);
  return Math.max(...middles) - Math.min(...middles);
}

/** Three measures without the score, in their usual sequence. */
export function mostMoved(forecasts: readonly Forecast[]): readonly ForecastMeasure[] {
  const byMove = [...BY_RANK];
  if (forecasts.length > 0) byMove.sort((a, b) => movedBy(forecasts, b) - movedBy(forecasts, a));
  const shown = new Set(byMove.slice(0, PLACES));
  return FORECAST_MEASURES.filter((measure) => shown.has(measure));
}
