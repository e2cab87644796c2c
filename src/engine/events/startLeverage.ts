// Supply leverage is in force for so many turns.

import type { CountryEffectRule } from './effectRule';

export const startLeverage: CountryEffectRule<'startLeverage'> = (_turn, { nation }, { turns }) => {
  nation.timers.leverage = turns;
};
