// Connects power of one source, as a share of the yearly grid connection.

import type { CountryEffectRule } from './effectRule';

export const addPower: CountryEffectRule<'addPower'> = (
  _turn,
  { nation, start },
  { source, gridShare },
) => {
  nation.powerMw[source] += gridShare * start.gridConnectionMw;
};
