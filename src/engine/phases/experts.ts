// Experts leave, graduate, finish their training and immigrate.

import { advance } from '../../lib/rows';
import { explainExperts, explainTalentUse } from '../explain/experts';
import { clamp, saturate } from '../../lib/detMath';
import type { Actor } from '../actor';
import { expertNeed, frontierLog10Flop, installedH100e, usedH100e } from '../rules/compute';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

/** How well experts are equipped with running chips, saturating at 1. */
function computePerExpert(turn: Turn, { nation, needH100e }: Actor): number {
  const need = needH100e * turn.p.talent.computeNeed + 1;
  return saturate((installedH100e(nation) * nation.operatingShare) / need);
}

function outflow(turn: Turn, { nation, start }: Actor, equipped: number): number {
  const t = turn.p.talent;
  const reach = t.modelReach * turn.p.training.generationOom;
  const homeModel = clamp(
    1 - (frontierLog10Flop(turn.p, turn.state) - nation.ownModelLog10Flop) / reach,
  );
  return (
    t.outflowBase +
    t.outflowPull *
      start.brainDrainPull *
      (1 - t.outflowRetention * nation.retention) *
      (t.outflowMax - t.outflowCompute * equipped - t.outflowModel * homeModel) *
      (1 - t.outflowPrestige * nation.prestige) *
      turn.bends.outflow *
      nation.works.outflowFactor
  );
}

function immigration(turn: Turn, { nation, start }: Actor, equipped: number, need: number): number {
  const t = turn.p.talent;
  const visa = t.immigrationVisa * turn.bends.visa;
  const open = t.immigrationBase + (nation.timers.talentVisa > 0 ? visa : 0);
  const appeal =
    t.immigrationFixed + t.immigrationCompute * equipped + t.immigrationPrestige * nation.prestige;
  return open * start.visaOpenness * appeal * need;
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
  if (actor.trace !== null) explainExperts(turn, actor, { trained, immigrants }, actor.trace);
  nation.experts = Math.max(
    t.floor,
    nation.experts * (1 - nation.outflowShare) + graduates + trained + immigrants,
  );
  nation.talentRatio = nation.experts / need;
  nation.talentUse = saturate(nation.talentRatio * t.useFactor);
  nation.usedChipsH100e = usedH100e(turn.p, nation);
  if (actor.trace !== null) explainTalentUse(turn, actor, actor.trace);
  turn.events.push({
    kind: 'expertsJoined',
    country: nation.id,
    graduates,
    trained,
    immigrants,
    left,
  });
};
