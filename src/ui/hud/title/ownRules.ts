// What is different in a scenario from every other: its rules in words, for the briefing.

import type { Scenario } from '../../../types/scenario';
import { inLanguage, t } from '../../text';

/** One sentence each; none where the scenario plays by the rules as they are. */
export function ownRules(scenario: Scenario): string[] {
  const { rulePatches = [], chapters = [], scoreWeights, history = [], defeat } = scenario;
  return [
    ...rulePatches.map(({ text }) => inLanguage(text)),
    ...(chapters.length > 1 ? [t('briefing.ownChapters', { count: chapters.length })] : []),
    ...(history.length > 0 ? [t('briefing.ownHistory')] : []),
    ...(scoreWeights === undefined ? [] : [t('briefing.ownWeights')]),
    ...(defeat ? [t('briefing.ownDefeat')] : []),
  ];
}
