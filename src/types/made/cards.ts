// The names of the programme cards, made of the ruleset by `npm run cli -- schema cards --write`.

/** All that have a cost, in its order. */
export const CARDS = [
  'jointPlatform',
  'sovereignUnit',
  'foreignCampus',
  'talentVisa',
  'championsCompact',
  'bulkExportApproval',
  'supplyLeverage',
  'modelRelease',
  'reskilling',
] as const;

/** Those that stay in force for some turns. */
export const LASTING_CARDS = [
  'talentVisa',
  'championsCompact',
  'bulkExportApproval',
  'supplyLeverage',
  'reskilling',
] as const;

/** What else the rules say of each. */
export const CARD_FIGURES = {
  jointPlatform: ['threshold', 'prestige', 'sameStance', 'limit', 'cashShare', 'proposalRounds'],
  sovereignUnit: ['limit', 'cashShare'],
  foreignCampus: ['baseMw', 'gridShare', 'law', 'limit', 'cashShare', 'lockIn', 'usTrust'],
  talentVisa: ['turns', 'support'],
  championsCompact: ['turns', 'privateShare', 'support', 'repeatFactor'],
  bulkExportApproval: ['usTrust', 'turns', 'lockIn', 'chinaTrust', 'clampDelivery'],
  supplyLeverage: [
    'threshold',
    'turns',
    'usTrust',
    'chinaTrust',
    'deliveryBelow',
    'squeezeSupport',
    'squeezeCash',
  ],
  modelRelease: ['lagLimit', 'step', 'prestige', 'ownGap', 'homeShare', 'support', 'othersGap'],
  reskilling: ['turns', 'support', 'cashShare'],
} as const;
