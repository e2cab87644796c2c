// Experts leave, graduate, finish their training and immigrate.

import { advance } from '../../lib/rows';
import { clamp, saturate } from '../../lib/detMath';
import type { Actor } from '../actor';
import { expertNeed, frontierLog10Flop, installedH100e, usedH100e } from '../rules/compute';
import { ministerGain } from '../rules/ministers';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

/** How well experts are equipped with running chips, saturating at 1. */
function computePerExpert(turn: Turn, { nation, needH100e }: Actor): number {
  const equipmentNeedH100e = needH100e * turn.p.talent.computeNeed + 1;
  return saturate((installedH100e(nation) * nation.operatingShare) / equipmentNeedH100e);
}

function outflow(turn: Turn, { nation, start }: Actor, equipped: number): number {
  const t = turn.p.talent;
  const modelReachOom = t.modelReach * turn.p.training.generationOom;
  const homeModelPull = clamp(
    1 - (frontierLog10Flop(turn.p, turn.state) - nation.ownModelLog10Flop) / modelReachOom,
  );
  const drawAbroad = t.outflowMax - t.outflowCompute * equipped - t.outflowModel * homeModelPull;
  const ministerHold = ministerGain(turn.p, nation, 'science');
  const outflowByPull =
    (1 - ministerHold) *
    t.outflowPull *
    start.brainDrainPull *
    (1 - t.outflowRetention * nation.retention) *
    drawAbroad *
    (1 - t.outflowPrestige * nation.prestige) *
    turn.bends.outflow *
    nation.works.outflowFactor;
  return t.outflowBase + outflowByPull;
}

function immigration(turn: Turn, { nation, start }: Actor, equipped: number, need: number): number {
  const t = turn.p.talent;
  const visaGain = t.immigrationVisa * turn.bends.visa;
  const openness = t.immigrationBase + (nation.timers.talentVisa > 0 ? visaGain : 0);
  const countryAppeal =
    t.immigrationFixed + t.immigrationCompute * equipped + t.immigrationPrestige * nation.prestige;
  return openness * start.visaOpenness * countryAppeal * need;
}

export const experts: NationPhase = (turn, actor) => {
  const t = turn.p.talent;
  const { nation, start } = actor;
  const need = expertNeed(turn.p, turn.state.halfYear, start);
  const equipped = computePerExpert(turn, actor);
  nation.outflowShare = outflow(turn, actor, equipped);
  const immigrants = immigration(turn, actor, equipped, need);
  const trained = advance(nation.expertPipeline);
  const left = nation.experts * nation.outflowShare;
  const graduates = start.graduates * nation.works.graduatesFactor;
  nation.experts = Math.max(
    t.floor,
    nation.experts * (1 - nation.outflowShare) + graduates + trained + immigrants,
  );
  nation.talentRatio = nation.experts / need;
  nation.talentUse = saturate(nation.talentRatio * t.useFactor);
  nation.usedChipsH100e = usedH100e(turn.p, nation);
  turn.events.push({
    kind: 'expertsJoined',
    country: nation.id,
    graduates,
    trained,
    immigrants,
    left,
  });
};
