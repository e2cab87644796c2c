// Opens halls, as a share of the yearly grid connection.

import type { CountryEffectRule } from './effectRule';

export const addDataCentres: CountryEffectRule<'addDataCentres'> = (
  _turn,
  { nation, start },
  { gridShare },
) => {
  nation.dataCentreMw += gridShare * start.gridConnectionMw;
};
