// Own demands: names of their own, red lines with conditions, refusals that stay sound at their dearest, and demands of the ruleset that there are.

import { fault, type Finding } from '../issue';
import { judgeRefusals, redLinesFit, repeatedDemands } from '../ruleset/checkDemands';
import { type Check, repeatedWords, unlessKnown } from './checkKind';

const ownNames: Check = ({ demands = [] }, { ruleset }) => {
  const known = new Set(ruleset.demands.map(({ id }) => id));
  const taken = demands.flatMap(({ id }, at): Finding[] => {
    if (!known.has(id)) return [];
    const message = `The ruleset has a demand "${id}" already; rename this one.`;
    return [fault(['demands', at, 'id'], 'repeatedId', message)];
  });
  return [...repeatedDemands(demands), ...taken];
};

const haveTriggers: Check = ({ demands = [] }) => redLinesFit(demands);

const staySound: Check = ({ demands = [], rulePatches = [] }, { ruleset }) => {
  const { mostAnger } = ruleset.parameters.demands;
  const patch = rulePatches.find(({ parameter }) => parameter === 'demands.mostAnger');
  return judgeRefusals(demands, patch?.value ?? mostAnger, ['demands']);
};

const knownDemands: Check = ({ demandsOfRules = [] }, { ruleset }) => {
  const known = ruleset.demands.map(({ id }) => id);
  return [
    ...repeatedWords(demandsOfRules, (at) => ['demandsOfRules', at], 'a demand'),
    ...demandsOfRules.flatMap((id, at) =>
      unlessKnown(['demandsOfRules', at], id, known, 'a demand of the ruleset'),
    ),
  ];
};

export const DEMAND_CHECKS: readonly Check[] = [ownNames, haveTriggers, staySound, knownDemands];
