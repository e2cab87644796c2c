// What a player may assume otherwise than usual under the rules of a scenario, and what is assumed.

import { rulesOf, usualOf } from '../engine';
import type { Assumption, Assumptions } from '../types/assumption';
import type { Game } from '../types/game';

export interface AssumptionRow {
  readonly row: Assumption;
  /** The number that changes nothing. */
  readonly usual: number;
  /** The number in force. */
  readonly number: number;
  /** Whether the player has set it otherwise. */
  readonly isOwn: boolean;
}

/** Every row of the table, with these numbers. */
export function selectAssumptions(
  { ruleset, scenario }: Pick<Game, 'ruleset' | 'scenario'>,
  numbers: Assumptions,
): AssumptionRow[] {
  const rules = rulesOf(ruleset, scenario, {});
  return rules.assumptions.map((row) => {
    const usual = usualOf(rules, row);
    const number = numbers[row.id] ?? usual;
    return { row, usual, number, isOwn: number !== usual };
  });
}

/** What is assumed in a game otherwise than usual. */
export function selectOwnAssumptions(game: Pick<Game, 'ruleset' | 'scenario'>): AssumptionRow[] {
  const { assumed } = game.ruleset;
  if (assumed === undefined) return [];
  return selectAssumptions(game, assumed.numbers).filter(({ isOwn }) => isOwn);
}

/** How many steps a number lies above the least; the usual number may lie between two. */
export function stepsOf({ least, step }: Assumption, number: number): number {
  return (number - least) / step;
}

/** Enough for every step. */
const DIGITS = 6;

/** The numbers with one of them moved to so many steps above the least. The step nearest to the usual number is the usual number. */
export function withSteps(
  { row, usual }: Pick<AssumptionRow, 'row' | 'usual'>,
  steps: number,
  numbers: Assumptions,
): Assumptions {
  const { [row.id]: _, ...others } = numbers;
  if (steps === Math.round(stepsOf(row, usual))) return others;
  return { ...others, [row.id]: Number((row.least + steps * row.step).toFixed(DIGITS)) };
}
