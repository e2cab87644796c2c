// The public judges the turn; support makes political capital, and its loss a crisis.

import { clamp } from '../../lib/detMath';
import type { Actor } from '../actor';
import { gasShare } from '../rules/compute';
import { electricityStress } from '../rules/electricity';
import { STREAM_SUPPORT, swingOf, type Turn } from '../turnContext';
import type { NationPhase } from './phase';

/** Anger over jobs lost to AI, 0 to 0.3. */
function displacement(turn: Turn, { nation, targetAdoption }: Actor): number {
  const s = turn.p.support;
  const lostJobs =
    (targetAdoption - nation.adoption) * s.displacementSpeed +
    s.displacementAdoption * nation.adoption;
  const reskillingRelief = nation.timers.reskilling > 0 ? s.reskillingRelief : 1;
  return clamp(lostJobs, 0, s.displacementCeiling) * reskillingRelief;
}

function modelPride(turn: Turn, { nation }: Actor): number {
  const s = turn.p.support;
  if (nation.modelProgramme !== 'pretrain') return 0;
  if (nation.lagGenerations < s.frontierLag) return s.frontierModel;
  return nation.runSucceeded ? 0 : -s.failedRun;
}

function alignmentAnger(turn: Turn, { nation, start }: Actor): number {
  const s = turn.p.support;
  if (nation.stance !== 'alignChina') return 0;
  return s.alignChina * Math.max(0, start.usTrust - s.alignChinaTrust);
}

function judge(turn: Turn, actor: Actor): number {
  const s = turn.p.support;
  const { nation, start } = actor;
  const norm = start.support + s.normBonus;
  const driftToNorm = s.speed * (norm - nation.support);
  const prosperityJoy = s.gain * nation.gdpGain;
  const stress = electricityStress(turn.p, turn.state.world, nation, start);
  const electricityAnger = s.electricity * stress;
  const jobLossAnger = s.displacement * displacement(turn, actor);
  const missingProtection = clamp(s.dataNorm - nation.dataProtection);
  const dataWorry = s.data * missingProtection * nation.adoption;
  const gasDislike = s.gas * gasShare(nation);
  const debtAnger = nation.debtUsdBn / start.budgetUsdBn > s.debtLimit ? s.debt : 0;
  const unforeseen = s.swing * swingOf(turn, actor, STREAM_SUPPORT);
  return (
    nation.support +
    driftToNorm +
    prosperityJoy -
    electricityAnger -
    jobLossAnger -
    dataWorry -
    gasDislike +
    modelPride(turn, actor) -
    alignmentAnger(turn, actor) -
    debtAnger +
    unforeseen
  );
}

function crisis(turn: Turn, { nation }: Actor): void {
  const s = turn.p.support;
  if (nation.support < s.crisisThreshold && nation.crisisTurns === 0) {
    nation.crisisTurns = s.crisisTurns;
    nation.crises++;
    nation.support += s.crisisRelief;
    turn.events.push({ kind: 'crisisBegan', country: nation.id, turns: s.crisisTurns });
  } else {
    nation.crisisTurns = Math.max(0, nation.crisisTurns - 1);
  }
}

export const support: NationPhase = (turn, actor) => {
  const s = turn.p.support;
  const { nation } = actor;
  nation.support = clamp(judge(turn, actor), 0, 100);
  crisis(turn, actor);
  const capital = nation.politicalCapital + s.capitalBase + nation.support / s.capitalSupport;
  nation.politicalCapital = clamp(capital, 0, s.capitalCeiling);
};
