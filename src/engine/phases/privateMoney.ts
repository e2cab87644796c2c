// Private money comes where it is welcome, and goes to whatever is short.

import { clamp, saturate } from '../../lib/detMath';
import type { Actor } from '../actor';
import { explainPrivateMoney } from '../explain/spending';
import { electricityStress } from '../rules/electricity';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

function attraction(turn: Turn, actor: Actor): number {
  const a = turn.p.privateMoney;
  const { nation, start } = actor;
  const stress = electricityStress(turn.p, turn.state.world, nation, start);
  const bloc = nation.stance === 'alignChina' ? turn.bends.alignChinaPrivate : 0;
  return (
    (a.supportBase + a.supportWeight * clamp(nation.support / a.supportNorm, 0, a.supportCeiling)) *
    (1 + a.unitGain * nation.unitLevel) *
    (1 + a.gainWeight * clamp(nation.gdpGain * a.gainScale, 0, a.gainCeiling)) *
    (1 - a.electricityLoss * stress) *
    (1 + (nation.timers.compact > 0 ? a.compactGain : 0)) *
    (a.stanceFactor[nation.stance] + bloc) *
    a.lawFactor[nation.dataLaw] *
    (1 + a.prestigeGain * nation.prestige)
  );
}

function crowdedIn(turn: Turn, actor: Actor): number {
  const a = turn.p.privateMoney;
  const { decisions, start } = actor;
  const chips = actor.budgetUsdBn * decisions.shares.chips;
  return (
    (a.crowdIn *
      (1 - clamp(decisions.governmentShare)) *
      chips *
      (1 - a.crowdInBuildLoss * clamp(decisions.buildShare))) /
    (1 + (a.crowdInResistance * chips) / start.privateMoneyUsdBn)
  );
}

function total(turn: Turn, actor: Actor): number {
  const a = turn.p.privateMoney;
  const { nation, start } = actor;
  const ownMoney =
    start.privateMoneyUsdBn *
    a.baseMultiplier *
    (1 + a.growth * turn.index) *
    attraction(turn, actor) *
    (1 - a.waiting * actor.decisions.carriedShare) *
    (a.talentBase + a.talentWeight * saturate(nation.talentRatio)) *
    (a.powerBase + a.powerWeight * Math.min(1, nation.powerRatio));
  return Math.max(0, ownMoney + crowdedIn(turn, actor) + nation.carriedPrivateUsdBn);
}

export const privateMoney: NationPhase = (turn, actor) => {
  const a = turn.p.privateMoney;
  const { nation } = actor;
  const money = total(turn, actor);
  if (actor.trace !== null) explainPrivateMoney(turn, actor, crowdedIn(turn, actor), actor.trace);
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
