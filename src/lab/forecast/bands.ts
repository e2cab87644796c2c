// The range that a future value is likely to be in, by what came in some sampled futures.

import type { Band } from '../../types/forecast';

/** The chance that the next future lies beyond one end of a band. */
const TAIL = 0.1;

/**
 * The range in which one more value of the same kind lies with a chance of eight in ten. K values cut the line into
 * K + 1 parts, each as likely as the others to hold the next one: a tenth of the parts lies beyond either end.
 */
export function bandOf(values: readonly number[]): Band {
  const came = [...values].sort((a, b) => a - b);
  const place = Math.max(1, Math.round(TAIL * (came.length + 1)));
  return { low: came[place - 1]!, high: came[came.length - place]!, came, place };
}
