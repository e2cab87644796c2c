// Adds a share of the regular budget to the carried money; a negative share is a cost.

import type { CountryEffectRule } from './effectRule';

export const addCash: CountryEffectRule<'addCash'> = (
  _turn,
  { nation, regularBudgetUsdBn },
  { budgetShare },
) => {
  nation.cashUsdBn += budgetShare * regularBudgetUsdBn;
};
