// Which measures a forecast shows where there is room for few: those that the orders, or the choice between them, move most.

import { FORECAST_MEASURES, type Forecast, type ForecastMeasure } from '../../../types/forecast';

const PLACES = 3;
const NOT_YET_KNOWN: readonly ForecastMeasure[] = ['capability', 'autonomy', 'support'];
const MEASURES = FORECAST_MEASURES.filter((measure) => measure !== 'score');

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
  if (forecasts.length === 0) return NOT_YET_KNOWN;
  const byMove = [...MEASURES];
  byMove.sort((a, b) => movedBy(forecasts, b) - movedBy(forecasts, a));
  const shown = new Set(byMove.slice(0, PLACES));
  return MEASURES.filter((measure) => shown.has(measure));
}
