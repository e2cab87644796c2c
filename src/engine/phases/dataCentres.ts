// Money for data centres becomes halls after one or two turns.

import { advance } from '../../lib/rows';
import type { NationStep } from './step';

export const dataCentres: NationStep = (turn, actor) => {
  const d = turn.p.dataCentres;
  const { nation } = actor;
  const cost = d.costUsdBnPerMw * (nation.stance === 'alignChina' ? d.chinaAlignedCost : 1);
  const lag = d.lagTurns - (nation.timers.fastPermits > 0 ? d.permitTurns : 0);
  const pipeline = nation.dataCentrePipelineMw;
  pipeline[lag]! += actor.dataCentreMoneyUsdBn / cost;
  const opened = advance(pipeline);
  nation.dataCentreMw = nation.dataCentreMw * d.kept + opened;
  if (opened >= 1)
    turn.events.push({ kind: 'dataCentresOpened', country: nation.id, powerMw: opened });
};
