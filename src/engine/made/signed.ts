// The numbers of a state that may be below zero, by their field, made of types/state.ts by `npm run cli -- schema state --write`.

export const SIGNED_FIELDS = [
  'halfYear',
  'computeGrowthOom',
  'trainingGrowthOom',
  'algorithmGrowthOom',
  'spendingGrowthOom',
  'pledgeShift',
  'pressure',
  'outflowShare',
  'gdpGain',
  'cumulativeGain',
  'cashUsdBn',
  'carriedPrivateUsdBn',
  'victoryTurn',
  'lostTurn',
  'pledgePoints',
  'stance',
  'dataLaw',
  'modelProgramme',
  'exportRule',
] as const;
