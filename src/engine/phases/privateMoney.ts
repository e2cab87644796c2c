// Private money comes where it is welcome, and goes to whatever is short.

import { clamp, exp10, saturate } from '../../lib/detMath';
import type { Actor } from '../actor';
import { electricityStress } from '../rules/electricity';
import { leadsGain } from '../rules/methods';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

function attraction(turn: Turn, actor: Actor): number {
  const a = turn.p.privateMoney;
  const { nation, start } = actor;
  const stress = electricityStress(turn.p, turn.state.world, nation, start);
  const chinaBlocGain = nation.stance === 'alignChina' ? turn.bends.alignChinaPrivate : 0;
  const supportShare = clamp(nation.support / a.supportNorm, 0, a.supportCeiling);
  const begun = a.stanceFactor[actor.begun.stance] * a.lawFactor[actor.begun.dataLaw];
  const welcomeBySupport = a.supportBase + a.supportWeight * supportShare;
  return (
    welcomeBySupport *
    (1 + a.unitGain * nation.unitLevel) *
    (1 - a.electricityLoss * stress) *
    (1 + (nation.timers.compact > 0 ? a.compactGain : 0)) *
    (((a.stanceFactor[nation.stance] + chinaBlocGain) * a.lawFactor[nation.dataLaw]) / begun) *
    (1 + a.prestigeGain * nation.prestige) *
    (1 + leadsGain(turn.p, turn.state.world, nation))
  );
}

function crowdedIn(turn: Turn, actor: Actor): number {
  const a = turn.p.privateMoney;
  const { decisions, start } = actor;
  const chipBudget = actor.budgetUsdBn * decisions.shares.chips;
  return (
    (a.crowdIn * chipBudget * (1 - a.crowdInBuildLoss * clamp(decisions.buildShare))) /
    (1 + (a.crowdInResistance * chipBudget) / start.privateMoneyUsdBn)
  );
}

function allMoney(turn: Turn, actor: Actor): number {
  const a = turn.p.privateMoney;
  const { nation, start } = actor;
  const ownMoney =
    start.privateMoneyUsdBn *
    a.baseMultiplier *
    exp10(turn.state.world.spendingGrowthOom) *
    attraction(turn, actor) *
    (1 - a.waiting * actor.decisions.carriedShare) *
    (a.talentBase + a.talentWeight * saturate(nation.talentRatio)) *
    (a.boughtBase + a.boughtWeight * nation.chipDeliveryRatio) *
    (a.powerBase + a.powerWeight * Math.min(1, nation.powerRatio));
  return Math.max(0, ownMoney + crowdedIn(turn, actor) + nation.carriedPrivateUsdBn);
}

export const privateMoney: NationPhase = (turn, actor) => {
  const a = turn.p.privateMoney;
  const { nation } = actor;
  const money = allMoney(turn, actor);
  nation.carriedPrivateUsdBn = 0;
  nation.privateMoneyUsdBn = money;
  const { powerRatio, dataCentreRatio } = nation;
  const tight =
    a.tightness * clamp(1 - Math.min(powerRatio, dataCentreRatio), 0, a.tightnessCeiling);
  const hallsTighter = dataCentreRatio <= powerRatio;
  actor.privateChipsUsdBn =
    (money * (a.chipsShare - a.chipsTightLoss * tight)) / turn.bends.chipMoney;
  actor.dataCentreMoneyUsdBn =
    (money * (a.dataCentreShare + (hallsTighter ? a.tightGain : a.tightOther) * tight)) /
    turn.bends.dataCentreMoney;
  actor.powerMoneyUsdBn =
    (money * (a.powerShare + (hallsTighter ? a.tightOther : a.tightGain) * tight)) /
    turn.bends.powerMoney;
  actor.talentMoneyUsdBn = (money * a.talentShare) / turn.bends.talentMoney;
};
