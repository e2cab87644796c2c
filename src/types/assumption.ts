// What experts argue about: parameters that a player may set otherwise than usual, each within a range and with its source.

import type { Confidence, Source } from './figure';

/** How the player's number changes a parameter: it becomes the value, multiplies it, is added to it, or is the yearly growth in which a curve of orders of magnitude per half-year begins. */
export const ASSUMPTION_WAYS = ['set', 'scale', 'shift', 'yearlyGrowth'] as const;
export type AssumptionWay = (typeof ASSUMPTION_WAYS)[number];

export const ASSUMPTION_UNITS = [
  'ratio',
  'share',
  'turns',
  'generations',
  'points',
  'timesAYear',
  'ratioPerHalfYear',
] as const;
export type AssumptionUnit = (typeof ASSUMPTION_UNITS)[number];

/** One row of the table of assumptions; its usual number is read from the parameters. */
export interface Assumption {
  readonly id: string;
  /** `group.name`, or `group.name.key` for a part of it. */
  readonly parameter: string;
  /** Parameters that move with it by the same factor; only where the way is `scale` or `yearlyGrowth`. */
  readonly also?: readonly string[];
  readonly way: AssumptionWay;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly unit: AssumptionUnit;
  readonly confidence: Confidence;
  readonly source: Source;
}

/** The numbers that a player has set, by id; what is left out is as usual. */
export type Assumptions = Readonly<Record<string, number>>;
