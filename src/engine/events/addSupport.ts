// Adds points of public support.

import type { CountryEffectRule } from './effectRule';

export const addSupport: CountryEffectRule<'addSupport'> = (_turn, { nation }, { points }) => {
  nation.support += points;
};
