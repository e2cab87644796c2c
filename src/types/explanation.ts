// The tree behind a shown number: how it came about, down to constants and sourced figures.

import type { Text } from './scenario';

export const OPERATIONS = [
  'sum',
  'difference',
  'product',
  'ratio',
  'min',
  'max',
  'clamp',
  'softClamp',
  'saturate',
  'hill',
  'table',
  'harmonicMean',
  'rank',
  'power10',
  'log10',
  'root',
  'remainder',
  'negative',
  'floor',
  'ceil',
  'round',
  'whole',
  'abs',
  'choice',
  'constant',
  'figure',
  'decision',
  'previousTurn',
  'measured',
] as const;
/**
 * How the terms give the value. `difference` is the first term less the others; `clamp` is value, low,
 * high; `softClamp` is value, softness; `hill` is value, half; `table` looks up its first term in the named parameter;
 * `rank` takes the term at a place, its first term, when all others are put in order from the least.
 * Leaves: `constant` (a parameter), `figure` (a scenario's figure), `decision` (a player's order),
 * `previousTurn` (the state before) and `measured` (a working number of this turn).
 */
export type Operation = (typeof OPERATIONS)[number];

/** One node; applying `op` to the terms gives `value` bit for bit. */
export interface Explanation {
  /** The quantity's name, a key of the message files. */
  readonly name: string;
  readonly value: number;
  readonly op: Operation;
  readonly terms: readonly Explanation[];
  /** For `constant` and `table`: `group.name`, or `group.name.key`, in the ruleset. */
  readonly parameter?: string;
  /** For `figure`: the country and the figure's name in the scenario, and whose it is where it is a champion's. */
  readonly figure?: { readonly country: string; readonly name: string; readonly champion?: string };
  /** For a `constant` of a card or a contract: the place in its file. */
  readonly place?: string;
  /** For a `choice`: the condition as the rules have it, and whether it held. */
  readonly condition?: { readonly text: string; readonly isTrue: boolean };
  /** The part of the scenario that the node is about, by the name it has there. */
  readonly actor?: Text;
}
