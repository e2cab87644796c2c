// Puts the numbers that a player assumes in place of the usual ones, and says which numbers nobody may assume.

import {
  assumedValue,
  followingValue,
  type NumberTree,
  partAt,
  usualNumber,
  withPart,
} from '../../lib/assume';
import { defined } from '../../lib/assert';
import type { Assumption, Assumptions } from '../../types/assumption';
import type { Parameters, Ruleset } from '../../types/ruleset';

/** An assumption that the rules do not allow. */
export interface AssumptionFault {
  readonly code: 'unknownAssumption' | 'assumptionOutOfRange' | 'assumptionTooFine';
  readonly details: Readonly<Record<string, number | string>>;
}

function pathOf({ parameter }: Assumption): string[] {
  return parameter.split('.');
}

function rowOf({ assumptions }: Ruleset, id: string): Assumption | undefined {
  return assumptions.find((row) => row.id === id);
}

/** Digits behind the point, so that codes and addresses hold every number. */
const MOST_DIGITS = 6;

/** The first number that is not of the table, out of its range or too fine, or null. */
export function assumptionFault(ruleset: Ruleset, numbers: Assumptions): AssumptionFault | null {
  for (const [id, number] of Object.entries(numbers)) {
    const row = rowOf(ruleset, id);
    if (row === undefined) return { code: 'unknownAssumption', details: { assumption: id } };
    const { least, most } = row;
    const details = { assumption: id, number, least, most };
    if (!(number >= least && number <= most)) return { code: 'assumptionOutOfRange', details };
    if (Number(number.toFixed(MOST_DIGITS)) !== number)
      return { code: 'assumptionTooFine', details };
  }
  return null;
}

/** The parameters with these numbers in place of the usual ones, in the order of the table. */
export function assumedParameters(ruleset: Ruleset, numbers: Assumptions): Parameters {
  let tree = ruleset.parameters as unknown as NumberTree;
  for (const row of ruleset.assumptions) {
    const number = numbers[row.id];
    if (number === undefined) continue;
    const leader = defined(partAt(tree, pathOf(row)), row.parameter);
    tree = withPart(tree, pathOf(row), (part) => assumedValue(part, row.way, number));
    for (const path of row.also ?? [])
      tree = withPart(tree, path.split('.'), (part) =>
        followingValue(part, leader, row.way, number),
      );
  }
  return tree as unknown as Parameters;
}

/** The number of an assumption that changes nothing under these rules. */
export function usualOf({ parameters, assumed }: Ruleset, row: Assumption): number {
  const tree = (assumed?.usual ?? parameters) as unknown as NumberTree;
  return usualNumber(defined(partAt(tree, pathOf(row)), row.parameter), row.way);
}

/** The same rules with whatever was assumed taken back. */
export function withoutAssumed(ruleset: Ruleset): Ruleset {
  const { assumed, ...rest } = ruleset;
  return assumed === undefined ? ruleset : { ...rest, parameters: assumed.usual };
}
