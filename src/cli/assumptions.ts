// Reads what a call assumes otherwise than usual: `--assume algorithms=3.5`, several times.

import { assumptionFault, rulesOf, usualOf } from '../engine/index';
import { err, ok, type Result } from '../lib/result';
import type { Assumptions } from '../types/assumption';
import type { Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';
import { suggestion, type Arguments } from './arguments';

export const ASSUME_HELP: readonly string[] = [
  '--assume ID=N     assumes a number otherwise than usual; may be given several times',
  '                  (an unknown ID is answered with all of them, their ranges and usual numbers)',
];

function tableOf(ruleset: Ruleset, scenario: Scenario): string {
  const rules = rulesOf(ruleset, scenario);
  const rows = rules.assumptions.map((row) => {
    const usual = Number(usualOf(rules, row).toFixed(3));
    return `  ${row.id.padEnd(14)} ${row.least} to ${row.most}, usual ${usual} (${row.parameter})`;
  });
  return rows.join('\n');
}

function readOne(word: string, ruleset: Ruleset, scenario: Scenario): Result<Assumptions, string> {
  const [id = '', number = ''] = word.split(/=(.*)/s);
  const value = Number(number);
  if (number.trim() === '' || !Number.isFinite(value))
    return err(`"${word}" assumes nothing; write it as ID=NUMBER, such as potential=0.8.`);
  const fault = assumptionFault(ruleset, { [id]: value });
  if (fault === null) return ok({ [id]: value });
  if (fault.code === 'assumptionOutOfRange') {
    const { least, most } = fault.details;
    return err(`"${id}" must be a number from ${least} to ${most}, and here it is ${value}.`);
  }
  if (fault.code === 'assumptionTooFine')
    return err(`"${id}" has more than six digits behind the point, and here it is ${value}.`);
  const ids = ruleset.assumptions.map((row) => row.id);
  return err(
    `"${id}" is no assumption of these rules.${suggestion(id, ids)} There are:\n${tableOf(ruleset, scenario)}`,
  );
}

/** The numbers that the call assumes; one that is named twice is an error. */
export function readAssumptions(
  { lists }: Arguments,
  ruleset: Ruleset,
  scenario: Scenario,
): Result<Assumptions, string> {
  let numbers: Assumptions = {};
  for (const word of lists.get('assume') ?? []) {
    const one = readOne(word, ruleset, scenario);
    if (!one.ok) return one;
    const [id] = Object.keys(one.value);
    if (Object.hasOwn(numbers, id!)) return err(`"${id}" is assumed twice.`);
    numbers = { ...numbers, ...one.value };
  }
  return ok(numbers);
}
