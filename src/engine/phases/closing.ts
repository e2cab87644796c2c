// In the last turn a part of what is under construction opens, so that the last budgets count.

import { POWER_SOURCES } from '../../types/names';
import { total } from '../rules/totals';
import type { NationPhase } from './phase';

export const closing: NationPhase = ({ p, index, state }, { nation }) => {
  if (index !== state.length - 1) return;
  const share = p.score.underConstruction;
  const { arriving } = nation;
  nation.usChipsH100e += share * arriving.usH100e;
  nation.chinaChipsH100e += share * arriving.chinaH100e;
  nation.domesticChipsH100e += share * arriving.domesticH100e;
  nation.chipPowerMw += share * arriving.powerMw;
  nation.dataCentreMw += share * total(nation.dataCentrePipelineMw);
  for (const source of POWER_SOURCES)
    nation.powerMw[source] += share * total(nation.powerPipelineMw[source]);
  nation.experts += share * total(nation.expertPipeline);
};
