// The public judges the turn; support makes political capital, and its loss a crisis.

import { explainCapital, explainJudgement } from '../explain/support';
import { clamp } from '../../lib/detMath';
import type { Actor } from '../actor';
import { gasShare } from '../rules/compute';
import { electricityStress } from '../rules/electricity';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

/** Anger over jobs lost to AI, 0 to 0.3. */
function jobAnger(turn: Turn, { nation, targetAdoption }: Actor): number {
  const s = turn.p.support;
  const pressure =
    (targetAdoption - nation.adoption) * s.displacementSpeed +
    s.displacementAdoption * nation.adoption;
  return (
    clamp(pressure, 0, s.displacementCeiling) *
    (nation.timers.reskilling > 0 ? s.reskillingRelief : 1)
  );
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
  const stress = electricityStress(turn.p, turn.state.world, nation, start);
  const displacement = jobAnger(turn, actor);
  const pride = modelPride(turn, actor);
  const alignment = alignmentAnger(turn, actor);
  const neglect = actor.decisions.governmentShare < s.neglectShare ? s.neglect : 0;
  const debt = nation.debtUsdBn / start.budgetUsdBn > s.debtLimit ? s.debt : 0;
  if (actor.trace !== null) {
    const parts = { stress, displacement, pride, alignment, neglect, debt };
    explainJudgement(turn, actor, parts, actor.trace);
  }
  return (
    nation.support +
    s.speed * (start.support + s.normBonus - nation.support) +
    s.gain * nation.gdpGain -
    s.electricity * stress -
    s.displacement * displacement -
    s.data * clamp(s.dataNorm - nation.dataProtection) * nation.adoption -
    s.gas * gasShare(nation) +
    pride -
    alignment -
    neglect -
    debt
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
  if (actor.trace !== null) {
    actor.trace.book(nation, 'crisis');
    explainCapital(turn, actor, actor.trace);
  }
  const capital = nation.politicalCapital + s.capitalBase + nation.support / s.capitalSupport;
  nation.politicalCapital = clamp(capital, 0, s.capitalCeiling);
};
