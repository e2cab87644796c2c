// Own kinds of lots: names of their own, effects that stay sound in the largest lot, and kinds of the ruleset that there are.

import { fault, type Finding } from '../issue';
import { repeatedChapters, repeatedLots } from '../ruleset/checkLots';
import { judgeLots, strongestLot } from '../ruleset/ranges/lots';
import { type Check, type CheckContext, repeatedWords, unlessKnown } from './checkKind';
import type { ScenarioFile } from './schema';

const ownNames: Check = ({ lots = [] }, { ruleset }) => {
  const known = new Set(ruleset.lots.map(({ id }) => id));
  const taken = lots.flatMap(({ id }, at): Finding[] => {
    if (!known.has(id)) return [];
    const message = `The ruleset has a lot "${id}" already; rename this one.`;
    return [fault(['lots', at, 'id'], 'repeatedId', message)];
  });
  return [...repeatedLots(lots), ...taken];
};

const chaptersOnce: Check = ({ lots = [] }) => repeatedChapters(lots);

const VALUE = 'quay.value';

function placeOfValue({ rulePatches = [] }: ScenarioFile): number {
  return rulePatches.findIndex(({ parameter }) => parameter === VALUE);
}

function strengthIn(file: ScenarioFile, { ruleset }: CheckContext): number {
  const { value, sizes } = ruleset.parameters.quay;
  return strongestLot(file.rulePatches?.[placeOfValue(file)]?.value ?? value, sizes);
}

const staySound: Check = (file, context) =>
  judgeLots(file.lots ?? [], strengthIn(file, context), ['lots']);

/** Lots of the ruleset that a patch makes too strong. */
const patchedValue: Check = (file, context) => {
  const at = placeOfValue(file);
  if (at < 0) return [];
  const [first] = judgeLots(context.ruleset.lots, strengthIn(file, context), []);
  return first === undefined ? [] : [{ ...first, path: ['rulePatches', at, 'value'] }];
};

const knownLots: Check = ({ lotsOfRules = [] }, { ruleset }) => {
  const known = ruleset.lots.map(({ id }) => id);
  return [
    ...repeatedWords(lotsOfRules, (at) => ['lotsOfRules', at], 'a lot'),
    ...lotsOfRules.flatMap((id, at) =>
      unlessKnown(['lotsOfRules', at], id, known, 'a lot of the ruleset'),
    ),
  ];
};

export const LOT_CHECKS: readonly Check[] = [
  ownNames,
  chaptersOnce,
  staySound,
  patchedValue,
  knownLots,
];
