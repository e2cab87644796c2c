// Which subject of the model each group of parameters and each explained quantity belongs to.

import { CARDS } from '../types/names';

export const MODEL_SUBJECTS = [
  'score',
  'indices',
  'money',
  'chips',
  'power',
  'talent',
  'models',
  'use',
  'prosperity',
  'support',
  'trust',
  'choices',
  'chapters',
  'world',
] as const;
export type ModelSubject = (typeof MODEL_SUBJECTS)[number];

type BySubject = Readonly<Record<ModelSubject, string>>;

/** Groups of the ruleset's parameters. */
const GROUPS: BySubject = {
  score: 'score',
  indices: 'capability autonomy prosperityIndex resilience leadAndAllies finalTest',
  money: 'money absorption privateMoney squeeze',
  chips: 'chips market homeChips compute bottleneck',
  power: 'power dataCentres hosting',
  talent: 'talent',
  models: 'training benchmark',
  use: 'use adoption dataLaw',
  prosperity: 'prosperity',
  support: 'support defeat',
  trust: 'stance exports churn demands',
  choices: `focus cardCost ${CARDS.join(' ')} projects quay deals ministers`,
  chapters: 'chapters questions chapterEffects',
  world: 'world events start',
};

/** Explained quantities; those of one kind by the name before the dot. */
const QUANTITIES: BySubject = {
  score: 'score composite',
  indices: 'capability autonomy prosperity resilience layer test leadAndAllies',
  money: 'moneyUsdBn regularBudgetUsdBn cashUsdBn debtUsdBn exportSalesUsdBn paidUsdBn',
  chips:
    'installedChipsH100e usedChipsH100e usChipsH100e chinaChipsH100e domesticChipsH100e chipDeliveryRatio homeChipPerformance supplyLeverage homeComputeShare contract',
  power:
    'availablePowerMw powerRatio chipPowerMw dataCentreMw dataCentreRatio operatingShare hostedChipsH100e',
  talent: 'experts retention talentRatio talentUse',
  models:
    'lagGenerations ownModelLog10Flop algorithmicGapOom modelQuality modelAutonomy knowHow programmeMaturity prestige',
  use: 'adoption champions homeModelShare homeCloudShare lockIn dataProtection',
  prosperity: 'gdpGain gainBeforeStart cumulativeGain cumulativeReference',
  support: 'support politicalCapital',
  trust: 'usTrust chinaTrust alliesTrust leadWorth leadGenerations alignedShare',
  choices: '',
  chapters: '',
  world: '',
};

function tableOf(names: BySubject): ReadonlyMap<string, ModelSubject> {
  return new Map(
    MODEL_SUBJECTS.flatMap((subject) =>
      names[subject].split(' ').map((name) => [name, subject] as const),
    ),
  );
}

const SUBJECT_OF_GROUP = tableOf(GROUPS);
const SUBJECT_OF_QUANTITY = tableOf(QUANTITIES);

/** The subject of a group of parameters; a new group without a place goes with the world. */
export function subjectOfGroup(group: string): ModelSubject {
  return SUBJECT_OF_GROUP.get(group) ?? 'world';
}

export function subjectOfQuantity(quantity: string): ModelSubject {
  return SUBJECT_OF_QUANTITY.get(quantity.split('.')[0]!) ?? 'world';
}

/** Whether the table above gives it a place. */
export function hasSubject(kind: 'group' | 'quantity', name: string): boolean {
  return kind === 'group'
    ? SUBJECT_OF_GROUP.has(name)
    : SUBJECT_OF_QUANTITY.has(name.split('.')[0]!);
}
