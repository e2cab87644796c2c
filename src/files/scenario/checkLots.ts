// Own kinds of lots: names of their own, effects that stay sound in the largest lot, and kinds of the ruleset that there are.

import { fault, type Finding } from '../issue';
import { repeatedChapters, repeatedLots } from '../ruleset/checkLots';
import { judgeLots, strongestLot } from '../ruleset/ranges/lots';
import { type Check, repeatedWords, unlessKnown } from './checkKind';
import { patchedQuay } from './patchedQuay';

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

const staySound: Check = ({ lots = [], rulePatches = [] }, { ruleset }) => {
  return judgeLots(lots, strongestLot(patchedQuay(rulePatches, ruleset)), ['lots']);
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

export const LOT_CHECKS: readonly Check[] = [ownNames, chaptersOnce, staySound, knownLots];
