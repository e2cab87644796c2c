// Brings power of one source on line with this turn's connections, as a share of the yearly grid connection.

import type { CountryEffectRule } from './effectRule';

export const connectPower: CountryEffectRule<'connectPower'> = (
  _turn,
  { nation, start },
  { source, gridShare },
) => {
  nation.powerPipelineMw[source][0]! += gridShare * start.gridConnectionMw;
};
