// Trees of figures that come from sampled futures, means and ends of likely ranges, down to what came in each future.

import { difference, literal, measured, ranked, ratio } from '../engine';
import type { Explanation } from '../types/explanation';
import type { Band, FinalScores, ForecastMeasure, MeasureForecast } from '../types/forecast';
import { addedUp } from './why/tellers/teller';

/** What one number came to in each of the futures. */
interface InFutures {
  /** Name of the mean. */
  readonly name: string;
  /** Name of what came in one future, and in all together. */
  readonly one: string;
  readonly all: string;
  readonly values: readonly number[];
}

/** The mean of what came. */
export function meanOf({ name, one, all, values }: InFutures): Explanation {
  const futures = values.map((value) => measured(one, value));
  return ratio(name, addedUp(all, futures), literal(values.length));
}

function scoreOf(name: string, values: readonly number[]): Explanation {
  return meanOf({ name, one: 'futureScore', all: 'futuresScore', values });
}

/** What each list of orders adds to the final score, in points; `inForce` names those that are given already. */
export function scoreGains(
  { own, lists }: FinalScores,
  inForce: string | null,
): Record<string, Explanation> {
  const all = inForce === null ? lists : { ...lists, [inForce]: own };
  const without = scoreOf('scoreWithout', own);
  return Object.fromEntries(
    Object.entries(all).map(([name, scores]) => {
      const gain = difference('scoreGain', [scoreOf('scoreWith', scores), without]);
      return [name, gain] as const;
    }),
  );
}

type BandParts = Readonly<Record<'low' | 'high', Explanation>>;

/** The ends of a range: the values at two places when all futures are put in order. */
export function bandParts(measure: ForecastMeasure, { came, place }: Band): BandParts {
  const futures = came.map((value) => measured('inFuture', value));
  const at = (from: number) => ranked(measure, measured('futurePlace', from), futures);
  return { low: at(place), high: at(came.length + 1 - place) };
}

/** Both ranges of a measure. */
export function forecastParts(
  measure: ForecastMeasure,
  { next, later }: Pick<MeasureForecast, 'next' | 'later'>,
): Readonly<Record<'next' | 'later', BandParts>> {
  return { next: bandParts(measure, next), later: bandParts(measure, later) };
}
