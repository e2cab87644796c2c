// Trees of figures that come from sampled futures, means and ends of likely ranges, down to what came in each future.

import type { Expectation } from '../types/advice';
import type { Explanation } from '../types/explanation';
import type { Band, FinalScores, ForecastMeasure, MeasureForecast } from '../types/forecast';
import { difference, greatest, least, literal, measured, ranked, ratio, sum } from './nodes';

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
function meanOf({ name, one, all, values }: InFutures): Explanation {
  const futures = values.map((value) => measured(one, value));
  return ratio(name, sum(all, futures), literal(values.length));
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
      const gain = difference('scoreGain', scoreOf('scoreWith', scores), without);
      return [name, gain] as const;
    }),
  );
}

/** What a decision was worth: the final score with it, less that of the same game played again without it. */
export function decisionChange(scores: {
  readonly scoreWith: number;
  readonly scoreWithout: number;
}): Explanation {
  const { scoreWith, scoreWithout } = scores;
  return difference(
    'change',
    measured('scoreWith', scoreWith),
    measured('scoreWithout', scoreWithout),
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

export type ExpectedParts = Readonly<Record<'mean' | 'lowest' | 'highest', Explanation>>;

/** How an expectation comes about from its futures. */
export function expectedParts({ points }: Pick<Expectation, 'points'>): ExpectedParts {
  const futures = points.map((value) => measured('futurePoints', value));
  return {
    mean: meanOf({ name: 'mean', one: 'futurePoints', all: 'futuresPoints', values: points }),
    lowest: least('lowest', futures),
    highest: greatest('highest', futures),
  };
}

/** How much more one expects than the other, on average. */
export function expectedGain(more: ExpectedParts, less: ExpectedParts): Explanation {
  return difference('points', more.mean, less.mean);
}
