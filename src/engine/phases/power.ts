// Money for power queues for grid connections and arrives by source after its own lead time.

import { exp10, interpolate } from '../../lib/detMath';
import { advance } from '../../lib/rows';
import type { PowerSource } from '../../types/names';
import type { Actor } from '../actor';
import { connectedPowerMw } from '../rules/compute';
import { focusLead } from '../rules/focus';
import { ministerGain } from '../rules/ministers';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

/** USD bn per MW of a source for this nation now. */
function powerCostUsdBnPerMw(turn: Turn, { nation, start }: Actor, source: PowerSource): number {
  const w = turn.p.power;
  const ministerDiscount = ministerGain(turn.p, nation, 'energy');
  const listCost = w.costUsdBnPerMw[source] * start.powerCostFactor * (1 - ministerDiscount);
  const alignedCost = listCost * (nation.stance === 'alignChina' ? w.chinaAlignedCost : 1);
  if (source !== 'gas') return alignedCost;
  const shockCost = turn.state.world.energyShockTurns > 0 ? w.energyShockCost : 1;
  return alignedCost * (shockCost * (1 + w.gasImportCost * start.fossilImportShare));
}

function ordered(turn: Turn, actor: Actor, source: PowerSource): number {
  const share = turn.p.power.mixShare[actor.decisions.powerMix][source];
  return (actor.powerMoneyUsdBn * share) / powerCostUsdBnPerMw(turn, actor, source);
}

/** Puts an order into the queue of its source and gives what the queue releases this turn, both in MW. */
function queue(row: number[], leadTurns: number, orderedMw: number): number {
  row[leadTurns]! += orderedMw;
  return advance(row);
}

/** Firm power with a connection of its own: the common queue and its price do not apply to it. */
function ownConnectionMw({ p, bends }: Turn, { start }: Actor, orderedMw: number): number {
  const dear = bends.powerMoney;
  return (dear * orderedMw) / (1 + orderedMw / (p.power.queue * start.gridConnectionMw));
}

function connect(turn: Turn, actor: Actor): number {
  const w = turn.p.power;
  const { lagTurns, kept } = w;
  const { nation, start } = actor;
  const { powerMw, powerPipelineMw: rows } = nation;
  const sooner = focusLead(turn.p, nation, 'power');
  const queueMw =
    start.gridConnectionMw *
    nation.works.gridQueueFactor *
    turn.bends.gridQueue *
    exp10(w.queueFollowed * turn.state.world.spendingGrowthOom);
  const places = {
    gas: lagTurns.gas - sooner,
    variable: lagTurns.variable - sooner,
    firm: lagTurns.firm - sooner,
  };
  const orderedGas = ordered(turn, actor, 'gas');
  const orderedVariable = ordered(turn, actor, 'variable');
  const orderedFirm = ordered(turn, actor, 'firm');
  const builtShare = 1 / (1 + (orderedGas + orderedVariable + orderedFirm) / (w.queue * queueMw));
  const gas = queue(rows.gas, places.gas, orderedGas * builtShare);
  const variable = queue(rows.variable, places.variable, orderedVariable * builtShare);
  const firmMw =
    turn.bends.firmConnection > 0
      ? ownConnectionMw(turn, actor, orderedFirm)
      : orderedFirm * builtShare;
  const firm = queue(rows.firm, places.firm, firmMw);
  powerMw.gas = powerMw.gas * kept + gas;
  powerMw.variable = powerMw.variable * kept + variable;
  powerMw.firm = powerMw.firm * kept + firm;
  return gas + variable + firm;
}

export const power: NationPhase = (turn, actor) => {
  const w = turn.p.power;
  const { nation, start } = actor;
  const connected = connect(turn, actor);
  const drawSoonMw = nation.chipPowerMw + nation.arriving.powerMw;
  const missingMw = Math.max(0, drawSoonMw * w.headroomCover - connectedPowerMw(nation));
  const offeredMw =
    start.headroomMw *
    turn.bends.headroom *
    interpolate(w.headroomShare, turn.state.halfYear) *
    exp10(w.headroomFollowed * turn.state.world.spendingGrowthOom);
  const spare = Math.min(missingMw, offeredMw);
  nation.powerMw.gas += spare * start.fossilImportShare;
  nation.powerMw.variable += spare * (1 - start.fossilImportShare);
  nation.powerMix = actor.decisions.powerMix;
  const arrived = connected + spare;
  if (arrived >= 1)
    turn.events.push({ kind: 'powerConnected', country: nation.id, powerMw: arrived });
};
