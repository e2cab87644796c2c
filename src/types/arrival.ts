// Where a game that began in the past arrives, beside the start state of the year that it arrives in.

import type { CountryId } from './names';

/** What is compared of every country, in the order of the table. */
export const ARRIVAL_QUANTITIES = [
  'chips',
  'halls',
  'power',
  'experts',
  'lag',
  'homeCloud',
  'homeModels',
  'privateMoney',
] as const;
export type ArrivalQuantity = (typeof ARRIVAL_QUANTITIES)[number];
export type ByArrival<T> = Readonly<Record<ArrivalQuantity, T>>;

/** A stock is judged by its ratio, a lag and a share by their difference. */
export type ArrivalKind = 'stock' | 'lag' | 'share';

export const ARRIVAL_KINDS: ByArrival<ArrivalKind> = {
  chips: 'stock',
  halls: 'stock',
  power: 'stock',
  experts: 'stock',
  lag: 'lag',
  homeCloud: 'share',
  homeModels: 'share',
  privateMoney: 'stock',
};

/** By how much a cell may be off: a factor, generations, a part of one. */
export const ARRIVAL_TOLERANCE: Readonly<Record<ArrivalKind, number>> = {
  stock: 1.5,
  lag: 0.4,
  share: 0.12,
};

/** A cell is far off beyond this factor, or beyond as many tolerances. */
export const FAR_FACTOR = 3;
/** The loss on countries that constants were not fitted on may be so many times the loss on those that they were. */
export const CROSS_FACTOR = 1.3;
/** The sum over all countries may be off by this factor. */
export const TOTAL_FACTOR = 1.25;

export type ArrivalVerdict = 'pass' | 'miss' | 'far';

export interface ArrivalCell {
  readonly country: CountryId;
  readonly quantity: ArrivalQuantity;
  /** What the model arrives at. */
  readonly model: number;
  /** What the start state has. */
  readonly start: number;
  /** How far the cell is off, in tolerances: above 0 where the model has more. */
  readonly off: number;
  readonly verdict: ArrivalVerdict;
}

export interface ArrivalTotal {
  readonly quantity: ArrivalQuantity;
  readonly model: number;
  readonly start: number;
  readonly verdict: 'pass' | 'miss';
}

export interface Arrival {
  /** Country by country, each in the order of the quantities. */
  readonly cells: readonly ArrivalCell[];
  /** Sums over the countries, of stocks alone. */
  readonly totals: readonly ArrivalTotal[];
}
