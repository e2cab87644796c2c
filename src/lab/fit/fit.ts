// Fits the declared parameters of the rules to where the past should arrive, on all countries or on some.

import { assert, defined } from '../../lib/assert';
import { exp10, log10 } from '../../lib/detMath';
import { arrivalLoss } from '../../selectors/index';
import type { Arrival, ArrivalCell } from '../../types/arrival';
import type { CountryId } from '../../types/names';
import type { Ruleset } from '../../types/ruleset';
import type { Scenario } from '../../types/scenario';
import type { FittedParameter } from '../../types/trust';
import { runArrival } from '../arrival';
import { valueAt, withValues } from './place';
import { patternSearch, type Point } from './search';

export interface FitTask {
  readonly ruleset: Ruleset;
  readonly past: Scenario;
  readonly present: Scenario;
  readonly seeds: readonly number[];
  readonly parameters: readonly FittedParameter[];
  readonly searchSeed: number;
  /** Sets of values that one fit may try. */
  readonly most: number;
}

export type Values = Readonly<Record<string, number>>;

export interface FitResult {
  readonly values: Values;
  /** Before and after, on the countries that were fitted on. */
  readonly before: number;
  readonly after: number;
  readonly tried: number;
}

const DIGITS = 3;
/** Bounds that lie further apart than this are searched by factors. */
const WIDE = 4;

function isWide({ lower, upper }: FittedParameter): boolean {
  return lower > 0 && upper / lower >= WIDE;
}

/** The value at a place between the bounds, in as many digits as are written into the rules. */
function valueOf(parameter: FittedParameter, place: number): number {
  const { lower, upper } = parameter;
  const value = isWide(parameter)
    ? lower * exp10(place * log10(upper / lower))
    : lower + place * (upper - lower);
  return Number(value.toPrecision(DIGITS));
}

function placeOf(parameter: FittedParameter, value: number): number {
  const { lower, upper } = parameter;
  const inside = Math.min(upper, Math.max(lower, value));
  return isWide(parameter)
    ? log10(inside / lower) / log10(upper / lower)
    : (inside - lower) / (upper - lower);
}

function valuesAt(parameters: readonly FittedParameter[], point: Point): Values {
  return Object.fromEntries(parameters.map((one, i) => [one.path, valueOf(one, point[i]!)]));
}

/** Where the past arrives under the rules with these values. */
export function arrivalWith({ ruleset, past, present, seeds }: FitTask, values: Values): Arrival {
  const rules = withValues(ruleset, values);
  return runArrival({
    past: { ruleset: rules, scenario: past },
    present: { ruleset: rules, scenario: present },
    seeds,
  });
}

export function cellsOf(
  { cells }: Arrival,
  countries: readonly CountryId[],
): readonly ArrivalCell[] {
  return cells.filter(({ country }) => countries.includes(country));
}

/** The values of the rules as they are; every declared path must lead to a number. */
export function currentValues({ ruleset, parameters }: FitTask): Values {
  return Object.fromEntries(
    parameters.map(({ path }) => [path, defined(valueAt(ruleset, path), `the number ${path}`)]),
  );
}

/** Fits on these countries, from the values that the rules have. */
export function fitOn(task: FitTask, countries: readonly CountryId[]): FitResult {
  const { parameters, searchSeed, most } = task;
  assert(parameters.length > 0, 'a fit has something to fit');
  const now = currentValues(task);
  const lossOf = (values: Values) => arrivalLoss(cellsOf(arrivalWith(task, values), countries));
  const { point, loss, tried } = patternSearch({
    start: parameters.map((one) => placeOf(one, now[one.path]!)),
    loss: (at) => lossOf(valuesAt(parameters, at)),
    seed: searchSeed,
    most,
  });
  return { values: valuesAt(parameters, point), before: lossOf(now), after: loss, tried };
}
