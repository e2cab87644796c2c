// Rule patches: each names a number of the ruleset, once, in its range, and the rules that come of them all are sound.

import { defined } from '../../lib/assert';
import type { Ruleset } from '../../types/ruleset';
import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import { judgeRelations } from '../ruleset/checkParameters';
import { rangeOfNumber } from '../ruleset/ranges/index';
import { judgeValue } from '../ruleset/ranges/judge';
import { judgeRefusals } from '../ruleset/checkDemands';
import { judgeLots, strongestLot } from '../ruleset/ranges/lots';
import { judgeMates } from '../ruleset/ranges/mates';
import type { NumberOf } from '../ruleset/ranges/relations';
import { valueAt } from '../readShape';
import { judgeAssumed } from './checkAssumed';
import { type Check, type CheckContext, repeatedWords, unlessKnown } from './checkKind';
import { patchedQuay } from './patchedQuay';
import type { ScenarioFile } from './schema';

/** The names of all numbers in the ruleset's constants, as `group.name` or `group.name.key`. */
function numbersIn(tree: unknown, path: string): string[] {
  if (typeof tree === 'number') return [path];
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return [];
  return Object.entries(tree).flatMap(([name, value]) =>
    numbersIn(value, path === '' ? name : `${path}.${name}`),
  );
}

/** The number that the ruleset has under this name; none for curves and lists and for what stands in them. */
function numberOf({ parameters }: CheckContext['ruleset'], name: string): number | undefined {
  return rangeOfNumber(name) === undefined
    ? undefined
    : (valueAt(parameters, name.split('.')) as number | undefined);
}

function withoutGroup(path: Path, given: string, whole: string): Finding {
  const message = `"${given}" is named without its group; its whole name is "${whole}".`;
  return fault(path, 'unknownId', message, { suggestion: whole });
}

const patchesAreKnown: Check = ({ rulePatches = [] }, { ruleset }) =>
  rulePatches.flatMap(({ parameter }, at) => {
    if (numberOf(ruleset, parameter) !== undefined) return [];
    const numbers = numbersIn(ruleset.parameters, '');
    const path = ['rulePatches', at, 'parameter'];
    const [group = ''] = parameter.split('.');
    const near = numbers.filter((one) => one.startsWith(`${group}.`));
    const ends = numbers.filter((one) => one.endsWith(`.${parameter}`));
    if (ends.length === 1) return [withoutGroup(path, parameter, ends[0]!)];
    if (near.length > 0) return unlessKnown(path, parameter, near, 'a number of this group');
    return unlessKnown(path, group, Object.keys(ruleset.parameters), 'a group of the ruleset');
  });

const patchedOnce: Check = ({ rulePatches = [] }) =>
  repeatedWords(
    rulePatches.map(({ parameter }) => parameter),
    (at) => ['rulePatches', at, 'parameter'],
    'patched',
  );

const inRange: Check = ({ rulePatches = [] }) =>
  rulePatches.flatMap(({ parameter, value }, at) => {
    const range = rangeOfNumber(parameter);
    const path = ['rulePatches', at, 'value'];
    return range === undefined ? [] : judgeValue({ value, path, name: parameter }, range);
  });

/** Reads the numbers of the rules as the scenario patches them. */
function patchedNumbers({ rulePatches = [] }: ScenarioFile, { ruleset }: CheckContext): NumberOf {
  return (name) => {
    const patch = rulePatches.find(({ parameter }) => parameter === name);
    return patch?.value ?? defined(numberOf(ruleset, name), name);
  };
}

/** A number of the rules as the scenario patches it; undefined where that patch is out of range. */
export function patchedNumber(
  file: ScenarioFile,
  context: CheckContext,
  name: string,
): number | undefined {
  const isOut = inRange(file, context).some(
    ({ path: [, at] }) => file.rulePatches?.[at as number]?.parameter === name,
  );
  return isOut ? undefined : patchedNumbers(file, context)(name);
}

/** Stands at the first patch of those numbers; what the ruleset says by itself is no fault of the scenario. */
const fitTogether: Check = (file, context) => {
  const { rulePatches = [] } = file;
  if (inRange(file, context).length > 0) return [];
  return judgeRelations(patchedNumbers(file, context), ({ of }) => {
    const at = rulePatches.findIndex(({ parameter }) => of.includes(parameter));
    return at < 0 ? undefined : ['rulePatches', at, 'value'];
  });
};

/** Asked once the patches are sound by themselves. */
const bearAssumptions: Check = (file, context) => {
  const { rulePatches = [] } = file;
  const isUnsound = [patchesAreKnown, inRange, fitTogether].some(
    (check) => check(file, context).length > 0,
  );
  if (rulePatches.length === 0 || isUnsound) return [];
  const [first] = judgeAssumed(
    rulePatches,
    patchedNumbers(file, context),
    context.ruleset.assumptions,
  );
  return first === undefined ? [] : [first];
};

/** The numbers that make every lot of the ruleset bring more. */
const LOT_WORTH: readonly string[] = ['quay.value', 'quay.partners'];

/** What a patch of this number makes of effects that the ruleset has; told once, at the patch. */
function effectsFit(
  number: string,
  judge: (value: number, ruleset: Ruleset) => readonly Finding[],
): Check {
  return (file, context) => {
    const at = (file.rulePatches ?? []).findIndex(({ parameter }) => parameter === number);
    if (at < 0 || inRange(file, context).length > 0) return [];
    const [first] = judge(file.rulePatches![at]!.value, context.ruleset);
    return first === undefined ? [] : [{ ...first, path: ['rulePatches', at, 'value'] }];
  };
}

const matesFit = effectsFit('projects.mateGain', (value, { projects }) =>
  judgeMates(projects, value, []),
);

/** What the patches together make of the lots of the ruleset; told once, at the first of them. */
const lotsFit: Check = (file, context) => {
  const { rulePatches = [] } = file;
  const at = rulePatches.findIndex(({ parameter }) => LOT_WORTH.includes(parameter));
  if (at < 0 || inRange(file, context).length > 0) return [];
  const strongest = strongestLot(patchedQuay(rulePatches, context.ruleset));
  const [first] = judgeLots(context.ruleset.lots, strongest, []);
  return first === undefined ? [] : [{ ...first, path: ['rulePatches', at, 'value'] }];
};

const refusalsFit = effectsFit('demands.mostAnger', (value, { demands }) =>
  judgeRefusals(demands, value, []),
);

export const PATCH_CHECKS: readonly Check[] = [
  patchesAreKnown,
  patchedOnce,
  inRange,
  fitTogether,
  bearAssumptions,
  matesFit,
  lotsFit,
  refusalsFit,
];
