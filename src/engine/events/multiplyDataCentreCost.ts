// Scales for good what halls cost.

import type { CountryEffectRule } from './effectRule';

export const multiplyDataCentreCost: CountryEffectRule<'multiplyDataCentreCost'> = (
  _turn,
  { nation },
  { factor },
) => {
  const { works } = nation;
  nation.works = { ...works, dataCentreCostFactor: works.dataCentreCostFactor * factor };
};
