// Money for data centres becomes halls after one or two turns, and halls that were lent go back.

import { clamp } from '../../lib/detMath';
import { advance, advanced } from '../../lib/rows';
import type { Actor } from '../actor';
import { ruleFor } from '../rules/exports';
import { focusLead } from '../rules/focus';
import { ministerGain } from '../rules/ministers';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

/** Share of the halls now due that their builders stop, because power is dear and little is to spare. */
function stoppedShare({ p, state }: Turn, { nation, start }: Actor): number {
  const d = p.dataCentres;
  const shockCost = state.world.energyShockTurns > 0 ? p.power.energyShockCost : 1;
  const dearness = Math.max(0, start.powerCostFactor * shockCost - d.dearPower);
  return clamp(d.stopWeight * dearness * Math.max(0, d.stopSpare - nation.powerRatio));
}

export const dataCentres: NationPhase = (turn, actor) => {
  const d = turn.p.dataCentres;
  const { nation } = actor;
  const ministerDiscount = ministerGain(turn.p, nation, 'industry');
  const cost =
    d.costUsdBnPerMw *
    (1 - ministerDiscount) *
    nation.works.dataCentreCostFactor *
    (nation.stance === 'alignChina' ? d.chinaAlignedCost : 1) *
    turn.p.exports.materialsHalls[ruleFor(turn.state.world, 'china', nation)];
  const lag = d.lagTurns - focusLead(turn.p, nation, 'dataCentres');
  const pipeline = nation.dataCentrePipelineMw;
  pipeline[lag]! += actor.dataCentreMoneyUsdBn / cost;
  const due = advance(pipeline);
  const stopped = due * stoppedShare(turn, actor);
  const opened = due - stopped;
  nation.carriedPrivateUsdBn += stopped * cost * d.stopRefund;
  if (turn.chapterStarts) nation.dataCentreMw *= turn.bends.hallsKept;
  const returnedMw = nation.hallsLentMw[0]!;
  const givenBackMw = nation.hallsBorrowedMw[0]!;
  nation.hallsLentMw = advanced(nation.hallsLentMw);
  nation.hallsBorrowedMw = advanced(nation.hallsBorrowedMw);
  const standingMw = nation.dataCentreMw * (d.kept - turn.bends.hallAgeing) + opened;
  nation.dataCentreMw = Math.max(0, standingMw + returnedMw - givenBackMw);
  if (stopped >= 1)
    turn.events.push({ kind: 'dataCentresStopped', country: nation.id, powerMw: stopped });
  if (opened >= 1)
    turn.events.push({ kind: 'dataCentresOpened', country: nation.id, powerMw: opened });
  if (returnedMw >= 1)
    turn.events.push({ kind: 'hallsReturned', country: nation.id, powerMw: returnedMw });
  if (givenBackMw >= 1)
    turn.events.push({ kind: 'hallsGivenBack', country: nation.id, powerMw: givenBackMw });
};
