// The games that measures of depth need beside those of their players, and the found policies without which there are none.

import type { FoundKind } from './contestants';

/** By name: the policies that must have been found for every measured country. */
export const SOURCE_POLICIES = {
  /** An archetype drawn for every nation. */
  mixed: [],
  /** The constant policy among rivals that are drawn. */
  casts: ['constant'],
  /** The planner among nations that follow the reacting policies found for them. */
  found: ['reacting'],
  /** Every single change of a turn played out. */
  decisions: ['reacting'],
  /** Every answer to every event played out. */
  answers: [],
  /** Every opening in the hands of every style. */
  openings: [],
  /** Forecasts of whole games beside what came. */
  forecasts: [],
  /** The constant policy tuned again with one setting held. */
  retuning: ['constant'],
} as const satisfies Readonly<Record<string, readonly FoundKind[]>>;

export type Source = keyof typeof SOURCE_POLICIES;
