// Money for power queues for grid connections and arrives by source after its own lead time.

import { advance } from '../../lib/rows';
import { POWER_SOURCES, type PowerSource } from '../../types/names';
import type { Actor } from '../actor';
import type { Turn } from '../turnContext';
import type { NationStep } from './step';

/** USD bn per MW of a source for this nation now. */
export function powerCostUsdBnPerMw(
  turn: Turn,
  { nation, start }: Actor,
  source: PowerSource,
): number {
  const w = turn.p.power;
  const base = w.costUsdBnPerMw[source] * start.powerCostFactor;
  const aligned = base * (nation.stance === 'alignChina' ? w.chinaAlignedCost : 1);
  if (source !== 'gas') return aligned;
  const shock = turn.state.world.energyShockTurns > 0 ? w.energyShockCost : 1;
  return aligned * (shock * (1 + w.gasImportCost * start.fossilImportShare));
}

function ordered(turn: Turn, actor: Actor, source: PowerSource): number {
  const money = actor.usable.power + actor.privatePowerUsdBn;
  const share = turn.p.power.mixShare[actor.decisions.powerMix][source];
  return (money * share) / powerCostUsdBnPerMw(turn, actor, source);
}

function connect(turn: Turn, actor: Actor): number {
  const w = turn.p.power;
  const { nation, start } = actor;
  const fast = nation.timers.fastPermits > 0;
  const queueMw =
    start.gridConnectionMw * (1 + w.queueGrowth * turn.state.halfYear) * (fast ? w.permitQueue : 1);
  let total = 0;
  for (const source of POWER_SOURCES) total += ordered(turn, actor, source);
  const built = 1 / (1 + total / (w.queue * queueMw));
  let connected = 0;
  for (const source of POWER_SOURCES) {
    const pipeline = nation.powerPipelineMw[source];
    pipeline[w.lagTurns[source] - (fast ? w.permitTurns : 0)]! +=
      ordered(turn, actor, source) * built;
    const arrived = advance(pipeline);
    nation.powerMw[source] = nation.powerMw[source] * w.kept + arrived;
    connected += arrived;
  }
  return connected;
}

export const power: NationStep = (turn, actor) => {
  const w = turn.p.power;
  const { nation, start } = actor;
  const connected = connect(turn, actor);
  const spare = start.headroomMw * w.headroomShare * (1 + w.headroomGrowth * turn.state.halfYear);
  nation.powerMw.gas += spare * start.fossilImportShare;
  nation.powerMw.variable += spare * (1 - start.fossilImportShare);
  nation.powerMix = actor.decisions.powerMix;
  if (connected >= 1)
    turn.events.push({ kind: 'powerConnected', country: nation.id, powerMw: connected });
};
