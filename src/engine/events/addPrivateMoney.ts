// Adds a share of the nation's base private money to this turn's.

import type { CountryEffectRule } from './effectRule';

export const addPrivateMoney: CountryEffectRule<'addPrivateMoney'> = (
  _turn,
  { nation, start },
  { share },
) => {
  nation.carriedPrivateUsdBn += share * start.privateMoneyUsdBn;
};
