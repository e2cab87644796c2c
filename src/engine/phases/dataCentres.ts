// Money for data centres becomes halls after one or two turns.

import { advance } from '../../lib/rows';
import { explainQueue, hallOrder } from '../explain/orders';
import { ruleFor } from '../rules/exports';
import { focusLead } from '../rules/focus';
import type { NationPhase } from './phase';

export const dataCentres: NationPhase = (turn, actor) => {
  const d = turn.p.dataCentres;
  const { nation } = actor;
  const cost =
    d.costUsdBnPerMw *
    nation.works.dataCentreCostFactor *
    (nation.stance === 'alignChina' ? d.chinaAlignedCost : 1) *
    turn.p.exports.materialsHalls[ruleFor(turn.state.world, 'china', nation)];
  const permits = nation.timers.fastPermits > 0 ? d.permitTurns : 0;
  const lag = d.lagTurns - Math.max(permits, focusLead(turn.p, nation, 'dataCentres'));
  const pipeline = nation.dataCentrePipelineMw;
  if (actor.trace !== null) {
    const order = hallOrder(turn, actor, actor.trace);
    explainQueue(actor.trace, 'dataCentresMw', pipeline, lag, order);
  }
  pipeline[lag]! += actor.dataCentreMoneyUsdBn / cost;
  const opened = advance(pipeline);
  if (turn.chapterStarts) nation.dataCentreMw *= turn.bends.hallsKept;
  nation.dataCentreMw = nation.dataCentreMw * (d.kept - turn.bends.hallAgeing) + opened;
  if (opened >= 1)
    turn.events.push({ kind: 'dataCentresOpened', country: nation.id, powerMw: opened });
};
