// What an event or a project may do: a closed, total list, each effect with its unit in its name.

import type { PowerSource } from './names';

/** A change of one number or timer. `amount` of trust, lock-in, prestige, retention, data protection and tension is on 0 to 1. */
export type Effect =
  | { readonly kind: 'addCash'; readonly budgetShare: number }
  | { readonly kind: 'addSupport'; readonly points: number }
  | { readonly kind: 'addDataProtection'; readonly amount: number }
  | { readonly kind: 'addRetention'; readonly amount: number }
  | { readonly kind: 'addLockIn'; readonly amount: number }
  | { readonly kind: 'addPrestige'; readonly amount: number }
  | { readonly kind: 'addUsTrust'; readonly amount: number }
  | { readonly kind: 'addChinaTrust'; readonly amount: number }
  | { readonly kind: 'addPrivateMoney'; readonly share: number }
  | { readonly kind: 'multiplyAdoption'; readonly factor: number }
  | { readonly kind: 'multiplyExperts'; readonly factor: number }
  | { readonly kind: 'multiplyAlgorithmicGap'; readonly factor: number }
  | { readonly kind: 'delayDataCentres'; readonly share: number }
  | { readonly kind: 'addPoliticalCapital'; readonly amount: number }
  | { readonly kind: 'addKnowHow'; readonly amount: number }
  | { readonly kind: 'addAdoption'; readonly amount: number }
  | { readonly kind: 'addHomeModelShare'; readonly amount: number }
  | { readonly kind: 'addCloudShare'; readonly amount: number }
  | { readonly kind: 'addSupplyLeverage'; readonly amount: number }
  | { readonly kind: 'addHomeChipPerformance'; readonly amount: number }
  | {
      readonly kind: 'addHomeChipCapacity';
      readonly usdBn: number;
      readonly perIndustryUsdBn: number;
    }
  | { readonly kind: 'addPower'; readonly source: PowerSource; readonly gridShare: number }
  | { readonly kind: 'connectPower'; readonly source: PowerSource; readonly gridShare: number }
  | { readonly kind: 'addDataCentres'; readonly gridShare: number }
  | { readonly kind: 'scrapDataCentres'; readonly share: number }
  | { readonly kind: 'addChips'; readonly needShare: number }
  | { readonly kind: 'buyOutHosted'; readonly share: number; readonly keptShare: number }
  | { readonly kind: 'addUnitLevel'; readonly levels: number }
  | {
      readonly kind: 'lendExperts';
      readonly share: number;
      readonly ceiling: number;
      readonly floor: number;
    }
  | { readonly kind: 'startLeverage'; readonly turns: number }
  | { readonly kind: 'multiplyGridQueue'; readonly factor: number }
  | { readonly kind: 'multiplyDataCentreCost'; readonly factor: number }
  | { readonly kind: 'multiplyGraduates'; readonly factor: number }
  | { readonly kind: 'multiplyOutflow'; readonly factor: number }
  | { readonly kind: 'addHomeAdvantage'; readonly generations: number }
  | { readonly kind: 'addCloudCeiling'; readonly amount: number }
  | { readonly kind: 'addSkill'; readonly amount: number }
  | {
      readonly kind: 'hostCampus';
      readonly baseMw: number;
      readonly gridShare: number;
      readonly chipsShare: number;
      readonly powerShare: number;
      readonly hallsShare: number;
    }
  | { readonly kind: 'cutPower'; readonly share: number }
  | { readonly kind: 'startReskilling'; readonly turns: number }
  | { readonly kind: 'startClamp'; readonly turns: number }
  | { readonly kind: 'endClamp' }
  | { readonly kind: 'startSupplyShock'; readonly turns: number }
  | { readonly kind: 'startEnergyShock'; readonly turns: number }
  | { readonly kind: 'startSqueeze'; readonly turns: number }
  | { readonly kind: 'addTension'; readonly amount: number }
  | { readonly kind: 'addAlgorithms'; readonly oom: number }
  | {
      readonly kind: 'shiftOpenWeights';
      readonly generations: number;
      readonly floor: number;
      readonly ceiling: number;
    };

export type EffectKind = Effect['kind'];
export type EffectOf<K extends EffectKind> = Extract<Effect, { kind: K }>;

/** Effects that a country's event, project or opening may have; the rest belong to world events. */
export const COUNTRY_EFFECTS = [
  'addCash',
  'addSupport',
  'addDataProtection',
  'addRetention',
  'addLockIn',
  'addPrestige',
  'addUsTrust',
  'addChinaTrust',
  'addPrivateMoney',
  'multiplyAdoption',
  'multiplyExperts',
  'multiplyAlgorithmicGap',
  'delayDataCentres',
  'hostCampus',
  'cutPower',
  'startReskilling',
  'addPoliticalCapital',
  'addKnowHow',
  'addAdoption',
  'addHomeModelShare',
  'addCloudShare',
  'addSupplyLeverage',
  'addHomeChipPerformance',
  'addHomeChipCapacity',
  'addPower',
  'connectPower',
  'addDataCentres',
  'scrapDataCentres',
  'addChips',
  'buyOutHosted',
  'addUnitLevel',
  'lendExperts',
  'startLeverage',
  'multiplyGridQueue',
  'multiplyDataCentreCost',
  'multiplyGraduates',
  'multiplyOutflow',
  'addHomeAdvantage',
  'addCloudCeiling',
  'addSkill',
] as const;
export type CountryEffectKind = (typeof COUNTRY_EFFECTS)[number];

export const WORLD_EFFECTS = [
  'startClamp',
  'endClamp',
  'startSupplyShock',
  'startEnergyShock',
  'startSqueeze',
  'addTension',
  'addAlgorithms',
  'shiftOpenWeights',
] as const;
export type WorldEffectKind = (typeof WORLD_EFFECTS)[number];
