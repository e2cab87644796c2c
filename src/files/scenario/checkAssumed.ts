// Patched numbers beside what a player may assume: at both ends of every assumption the rules are still sound.

import { assumedValue } from '../../lib/assume';
import type { Assumption } from '../../types/assumption';
import { fault, type Finding } from '../issue';
import { judgeRelations } from '../ruleset/checkParameters';
import { rangeOfNumber } from '../ruleset/ranges/index';
import { judgeValue } from '../ruleset/ranges/judge';
import type { NumberOf } from '../ruleset/ranges/relations';
import type { ScenarioFile } from './schema';

type Patches = NonNullable<ScenarioFile['rulePatches']>;

function isOf({ parameter }: Assumption, name: string): boolean {
  return `${name}.`.startsWith(`${parameter}.`);
}

/** What is found with one assumption at one of its ends, told at the patch that does not bear it. */
function judgeEnd(
  patches: Patches,
  patched: NumberOf,
  row: Assumption,
  end: 'least' | 'most',
): Finding[] {
  const numberOf: NumberOf = (name) => {
    const number = patched(name);
    return isOf(row, name) ? (assumedValue(number, row.way, row[end]) as number) : number;
  };
  const ranges = patches.flatMap(({ parameter }, at) => {
    const range = isOf(row, parameter) ? rangeOfNumber(parameter) : undefined;
    if (range === undefined) return [];
    const path = ['rulePatches', at, 'value'];
    return judgeValue({ value: numberOf(parameter), path, name: parameter }, range);
  });
  const relations = judgeRelations(numberOf, ({ of }) => {
    const at = patches.findIndex(({ parameter }) => of.includes(parameter));
    return at < 0 || !of.some((name) => isOf(row, name)) ? undefined : ['rulePatches', at, 'value'];
  });
  const told = `With "${row.id}" assumed at ${row[end]}: `;
  return [...ranges, ...relations].map(({ path, message }) =>
    fault(path, 'impossible', told + message),
  );
}

/** Curves cannot be patched, so growth is passed over. */
export function judgeAssumed(
  patches: Patches,
  patched: NumberOf,
  assumptions: readonly Assumption[],
): Finding[] {
  return assumptions
    .filter(({ way }) => way !== 'yearlyGrowth')
    .flatMap((row) => [
      ...judgeEnd(patches, patched, row, 'least'),
      ...judgeEnd(patches, patched, row, 'most'),
    ]);
}
