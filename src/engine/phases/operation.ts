// Power and halls decide how many of the installed chips run.

import { explainOperation } from '../explain/operation';
import { computeNeedH100e } from '../rules/compute';
import { availablePowerMw } from '../rules/power';
import type { NationPhase } from './phase';

export const operation: NationPhase = (turn, actor) => {
  const { nation } = actor;
  actor.needH100e = computeNeedH100e(turn.p, turn.state, actor.start, nation);
  nation.availablePowerMw = availablePowerMw(
    turn.p,
    turn.state.world,
    nation,
    actor.start,
    actor.outageShare,
  );
  const draw = Math.max(1, nation.chipPowerMw);
  nation.powerRatio = nation.availablePowerMw / draw;
  nation.dataCentreRatio = nation.dataCentreMw / draw;
  nation.operatingShare = Math.min(1, nation.powerRatio, nation.dataCentreRatio);
  if (actor.trace !== null) explainOperation(turn, actor, actor.trace);
};
