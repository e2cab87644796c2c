// Adds capacity to make chips at home, in part by the size of the industry.

import type { CountryEffectRule } from './effectRule';

export const addHomeChipCapacity: CountryEffectRule<'addHomeChipCapacity'> = (
  _turn,
  { nation, start },
  effect,
) => {
  nation.homeChipCapacityUsdBn += effect.usdBn + effect.perIndustryUsdBn * start.industrialBase;
};
