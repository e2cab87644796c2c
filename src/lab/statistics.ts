// Means, spreads and their errors.

/** The mean; 0 of nothing. */
export function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}

/** The unbiased variance; 0 for fewer than two values. */
export function varianceOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  let sum = 0;
  for (const value of values) sum += (value - mean) * (value - mean);
  return sum / (values.length - 1);
}

export function standardDeviationOf(values: readonly number[]): number {
  return Math.sqrt(varianceOf(values));
}

/** How far two rows of numbers go together, −1 to 1; 0 where one of them stands still. */
export function correlationOf(one: readonly number[], other: readonly number[]): number {
  const [oneMean, otherMean] = [meanOf(one), meanOf(other)];
  const aside = one.map((value) => value - oneMean);
  const otherAside = other.map((value) => value - otherMean);
  const product = (a: readonly number[], b: readonly number[]) =>
    meanOf(a.map((value, i) => value * b[i]!));
  const spread = product(aside, aside) * product(otherAside, otherAside);
  return spread > 0 ? product(aside, otherAside) / Math.sqrt(spread) : 0;
}

/** The standard error of the mean. */
export function standardErrorOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.sqrt(varianceOf(values) / values.length);
}

/** A number that was measured, with its standard error. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** An estimate, with the number of cases that it was read from. */
export interface Counted extends Estimate {
  readonly cases: number;
}

/** The mean with its error. */
export function estimateOf(values: readonly number[]): Estimate {
  return { value: meanOf(values), error: standardErrorOf(values) };
}

/** A value is surely beyond a bound when it is this many standard errors beyond it. */
const SURE_ERRORS = 2;

/** The value raised by as much as chance may account for. */
export function atMost({ value, error }: Estimate): number {
  return value + SURE_ERRORS * error;
}

/** The value lowered by as much as chance may account for. */
export function atLeast({ value, error }: Estimate): number {
  return value - SURE_ERRORS * error;
}

/**
 * What `statistic` says of cases 0 to `count` − 1, with a standard error found by leaving out one case at a time
 * (jackknife). `statistic` is given the cases to use. NaN of no case.
 */
export function estimate(count: number, statistic: (cases: readonly number[]) => number): Counted {
  if (count === 0) return { value: Number.NaN, error: Number.NaN, cases: 0 };
  const all = Array.from({ length: count }, (_, i) => i);
  const value = statistic(all);
  if (count < 2) return { value, error: 0, cases: count };
  const partial = all.map((left) => statistic(all.filter((one) => one !== left)));
  const spread = varianceOf(partial) * (count - 1);
  return { value, error: Math.sqrt((spread * (count - 1)) / count), cases: count };
}
