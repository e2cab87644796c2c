// Questions that data files may ask about a country: a closed list of quantities compared with numbers.

export const QUANTITIES = [
  'tension',
  'clampTurns',
  'dataProtection',
  'brainDrainPull',
  'startSupport',
  'homeModelShare',
  'unitLevel',
  'powerRatio',
  'adoption',
  'nonAligned',
  'usTrust',
  'chinaTrust',
  'lockIn',
  'homeCloudShare',
  'lagGenerations',
  'weakestLayer',
  'homeChipShare',
  'prosperity',
  'autonomy',
  'platformTurns',
  'campusesSigned',
  'privateToPublicMoney',
  'support',
  'operatingShare',
  'retention',
  'halfYear',
  'superpower',
  'chinaPurchases',
  'supplyLeverage',
  'lastAnswer',
] as const;
/** A readable number of a country or the world; shares are 0 to 1, indices 0 to 100. */
export type Quantity = (typeof QUANTITIES)[number];

/** All given bounds must hold: `atLeast` and `atMost` include the bound, `above` and `below` do not. */
export interface Condition {
  readonly quantity: Quantity;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly above?: number;
  readonly below?: number;
}
