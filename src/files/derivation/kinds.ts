// What the derivation of a starting figure is, and the arithmetic that derivations share.

import { exp10, log10 } from '../../lib/detMath';
import type { DerivedFigure, IndicatorName } from '../../types/indicator';
import type { NationFigure } from '../../types/scenario';

/** All starting figures of one country. */
export type CountryFigures = Readonly<Record<NationFigure, DerivedFigure>>;

/** How one starting figure is made from indicators: the same for every country. */
export interface Derivation {
  /** The first one is the main one: its source becomes the figure's own. */
  readonly reads: readonly IndicatorName[];
  /** The formula in words. */
  readonly says: string;
  /** Takes the indicators in the order in which they are read. */
  readonly formula: (...values: number[]) => number;
  /** How many significant digits are kept. */
  readonly digits: 1 | 2 | 3;
  /** Whether the figure is its only indicator in another unit; then it keeps that indicator's basis. */
  readonly isConversion?: true;
}

/** x to the power of an exponent; 0 where x is 0. */
export function power(x: number, exponent: number): number {
  return x <= 0 ? 0 : exp10(exponent * log10(x));
}

/** By how many powers of ten x is below the leader's value; 0 for the leader itself. */
export function ordersBehind(leader: number, x: number): number {
  return x >= leader ? 0 : log10(leader / x);
}

/** The value with this many significant digits. */
export function roundedTo(digits: number, value: number): number {
  return Number(value.toPrecision(digits));
}
