// What an event may do: a closed, total list, each effect with its unit in its name.

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
  | {
      readonly kind: 'hostCampus';
      readonly baseMw: number;
      readonly gridShare: number;
      readonly chipsShare: number;
      readonly powerShare: number;
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

/** Effects that a country's event may have; the rest belong to world events. */
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
