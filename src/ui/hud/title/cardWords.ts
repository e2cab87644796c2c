// What the card of a scenario says in short: minutes and people, and a sign for its question.

import type { LearningMeasure } from '../../../types/names';
import type { CatalogueEntry } from '../../../types/catalogueEntry';
import type { IconName } from '../../theme/icons';
import { t } from '../../text';
import { range } from '../../text/numbers';
import { useGivenNumbers } from '../why/given';
import { minutesOf, mostPeople } from './catalogue';

/** `10–60 min`. */
export function minutesWords(scenario: CatalogueEntry): string {
  const { shortest, longest } = minutesOf(scenario);
  return t('title.minutesShort', { minutes: range(String(shortest), String(longest)) });
}

/** `1–2 people`; empty for a scenario without players. */
export function peopleWords(scenario: CatalogueEntry): string {
  if (scenario.watch === true) return t('title.watch');
  return t('title.people', { most: mostPeople(scenario) });
}

/** Gives the numbers on a card. */
export function useCardNumbers(scenario: CatalogueEntry): string {
  return useGivenNumbers(`card-${scenario.id}`, () => {
    const { shortest: low, longest: high } = minutesOf(scenario);
    return { minutes: { low, high }, people: { low: 1, high: mostPeople(scenario) } };
  });
}

/** The quantity of what a scenario says about one of its lengths. */
export function courseQuantity(variant: string, part: string): string {
  return `@course.variants.${variant}.${part}`;
}

const EMBLEMS: Readonly<Record<LearningMeasure, IconName>> = {
  bindingTurns: 'limit',
  idleChips: 'power',
  leadTimes: 'leadTime',
  governmentChipShare: 'bank',
  boughtAutonomy: 'key',
  homeChipsReplaced: 'chips',
  leverageUse: 'shield',
  strongestLayer: 'autonomy',
  expertsBalance: 'talent',
  moneyByLine: 'budget',
  privateToPublicMoney: 'budget',
  platformSavings: 'deal',
  platformHalls: 'dataCentres',
  computeExportAgainstTalent: 'cloud',
  lagCourse: 'frontier',
  adoptionGain: 'prosperity',
  independentNations: 'world',
  duplicationCost: 'world',
};

/** What the scenario is about, by the first figure that answers its question. */
export function emblemOf({ learning, watch }: CatalogueEntry): IconName {
  if (watch === true) return 'calendar';
  const first = learning?.measures[0];
  return first === undefined ? 'flag' : EMBLEMS[first.measure];
}
