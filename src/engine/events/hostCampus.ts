// A foreign campus opens at once: its chips, halls and part of its power come with it.

import type { CountryEffectRule } from './effectRule';

export const hostCampus: CountryEffectRule<'hostCampus'> = (turn, { nation, start }, effect) => {
  const campusMw = effect.baseMw + effect.gridShare * start.gridConnectionMw;
  nation.hostedChipsH100e += (campusMw / (turn.chipPowerKw * 1e-3)) * effect.chipsShare;
  nation.dataCentreMw += campusMw * effect.hallsShare;
  nation.powerMw.variable += campusMw * effect.powerShare;
};
