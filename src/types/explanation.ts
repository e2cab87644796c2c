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
 * How the terms give the value. `sum` adds them up, some below zero where
 * `signs` say so; `difference` is the first term less the others; `clamp` is value, low,
 * high; `softClamp` is value, softness; `hill` is value, half; `table` looks up its first term in the named parameter;
 * `rank` takes the term at a place, its first term, when all others are put in order from the least.
 * Leaves: `constant` (a parameter), `figure` (a scenario's figure), `decision` (a player's order),
 * `previousTurn` (the state before) and `measured` (a working number of this turn).
 */
export type Operation = (typeof OPERATIONS)[number];

/** What was asked before a number was chosen. */
export interface Condition {
  /** As the rules have it. */
  readonly text: string;
  /** The name of the question, by which it has words; empty where it has none. */
  readonly name: string;
  /** The answer to that question. */
  readonly isYes: boolean;
  /** The two numbers that were compared; none where it is about something else or where they are secret. */
  readonly sides: readonly Explanation[];
}

/** One node; applying `op` to the terms gives `value` bit for bit. */
export interface Explanation {
  /** The quantity's name, a key of the message files. */
  readonly name: string;
  readonly value: number;
  readonly op: Operation;
  readonly terms: readonly Explanation[];
  /** For a `sum` that takes some of its terms away: of each term whether it does. */
  readonly signs?: readonly (1 | -1)[];
  /** For `constant` and `table`: `group.name`, or `group.name.key`, in the ruleset. */
  readonly parameter?: string;
  /** For `figure`: the country and the figure's name in the scenario, and whose it is where it is a champion's. */
  readonly figure?: { readonly country: string; readonly name: string; readonly champion?: string };
  /** For a `table` that is no parameter: the curve itself. */
  readonly curve?: { readonly x: readonly number[]; readonly y: readonly number[] };
  /** For a `constant` of a card or a contract, or such a table: the place in its file. */
  readonly place?: string;
  /** For a `measured` that is worked out from what other nations keep to themselves. */
  readonly isSealed?: true;
  /** For what was chosen: the conditions that led to it, the first one first. */
  readonly conditions?: readonly Condition[];
  /** The part of the scenario that the node is about, by the name it has there. */
  readonly actor?: Text;
}
