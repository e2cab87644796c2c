// Which rules of a scenario differ from those of all others, in words, for the briefing.

import type { Scenario } from '../../../types/scenario';
import { inLanguage, t } from '../../text';

/** One sentence each; none where the scenario plays by the rules as they are. */
export function ownRules(scenario: Scenario): string[] {
  const { rulePatches = [], chapters = [], scoreWeights, history = [], defeat } = scenario;
  const supposed = history.filter((card) => 'isSupposed' in card);
  const ownLots = scenario.lots?.length ?? 0;
  const ownDemands = scenario.demands?.length ?? 0;
  const ownCards = supposed.length + (scenario.events?.length ?? 0);
  return [
    ...rulePatches.map(({ text }) => inLanguage(text)),
    ...(chapters.length > 1 ? [t('briefing.ownChapters', { count: chapters.length })] : []),
    ...(history.length > supposed.length ? [t('briefing.ownHistory')] : []),
    ...(ownCards > 0 ? [t('briefing.ownEvents', { count: ownCards })] : []),
    ...(ownLots > 0 ? [t('briefing.ownLots', { count: ownLots })] : []),
    ...(scenario.lotsOfRules === undefined ? [] : [t('briefing.fewerLots')]),
    ...(ownDemands > 0 ? [t('briefing.ownDemands', { count: ownDemands })] : []),
    ...(scenario.demandsOfRules === undefined ? [] : [t('briefing.fewerDemands')]),
    ...(scoreWeights === undefined ? [] : [t('briefing.ownWeights')]),
    ...(defeat ? [t('briefing.ownDefeat')] : []),
  ];
}
