// Changes of stance and data law are paid for, and the trust of both superpowers moves towards its target. A superpower's trust in itself follows from the others'.

import { clamp } from '../../lib/detMath';
import type { Power } from '../../types/names';
import type { NationState } from '../../types/state';
import type { Actor } from '../actor';
import { isFreeChange, swingFactor } from '../rules/churn';
import { isSeller, ruleFor } from '../rules/exports';
import { ministerGain } from '../rules/ministers';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

function changeStance(turn: Turn, actor: Actor): void {
  const { nation, decisions, start } = actor;
  const { stance: s, churn } = turn.p;
  const free = isFreeChange(turn.p, turn.index, nation.lastChanges, 'stance');
  const swings = swingFactor(turn.p, turn.index, nation);
  const trustLost = swings * (free ? churn.freeTrust : s.changeTrust);
  turn.events.push({
    kind: 'stanceChanged',
    country: nation.id,
    from: nation.stance,
    to: decisions.stance,
  });
  nation.stance = decisions.stance;
  nation.stanceSwings = swings > 1 ? nation.stanceSwings + 1 : 1;
  nation.lastChanges = { ...nation.lastChanges, stance: turn.index };
  actor.leverFee += swings * (free ? churn.freeCapital : s.changeCapital);
  nation.usTrust = clamp(nation.usTrust - trustLost);
  nation.chinaTrust = clamp(nation.chinaTrust - trustLost);
  const scaredShare = swings * (free ? churn.freePrivateShare : s.changePrivateShare);
  nation.carriedPrivateUsdBn -= scaredShare * start.privateMoneyUsdBn;
}

function changeLaw(turn: Turn, { nation, decisions }: Actor): void {
  turn.events.push({
    kind: 'dataLawChanged',
    country: nation.id,
    from: nation.dataLaw,
    to: decisions.dataLaw,
  });
  const { dataLaw: law, churn } = turn.p;
  const free = isFreeChange(turn.p, turn.index, nation.lastChanges, 'dataLaw');
  nation.dataLaw = decisions.dataLaw;
  nation.lastChanges = { ...nation.lastChanges, dataLaw: turn.index };
  const lawChangeAnger = free ? churn.freeSupport : law.changeSupport;
  nation.support -= lawChangeAnger;
  nation.adoption *= free ? churn.freeAdoption : law.changeAdoption;
}

/** What a power's export rule adds to the trust between it and the nation. */
function trustBySales(turn: Turn, nation: NationState, power: Power): number {
  const rule = ruleFor(turn.state.world, power, nation);
  return power === 'us' ? turn.p.exports.usTrust[rule] : turn.p.exports.chinaTrust[rule];
}

function moveTrust(turn: Turn, actor: Actor): void {
  const s = turn.p.stance;
  const { nation, start } = actor;
  const { tension } = turn.state.world;
  const priceOfHedging =
    nation.stance === 'hedge'
      ? s.hedgeTensionPenalty * Math.max(0, tension - s.hedgeTensionFree)
      : 0;
  const sharedHistory = s.startTrustBase + (s.startTrustWeight * start.usTrust) / s.startTrustNorm;
  const hedgingInBlocs = nation.stance === 'hedge' ? turn.bends.hedgeTrust : 0;
  const stanceTrust = s.usTrustTarget[nation.stance] - hedgingInBlocs - priceOfHedging;
  const ministerCredit = 1 + ministerGain(turn.p, nation, 'diplomacy');
  const usTrustTarget =
    ministerCredit * (stanceTrust * sharedHistory + trustBySales(turn, nation, 'us'));
  const chinaTrustTarget =
    ministerCredit * (s.chinaTrustTarget[nation.stance] + trustBySales(turn, nation, 'china'));
  if (!isSeller(nation, 'us'))
    nation.usTrust = clamp(nation.usTrust + s.trustSpeed * (clamp(usTrustTarget) - nation.usTrust));
  if (!isSeller(nation, 'china'))
    nation.chinaTrust = clamp(
      nation.chinaTrust + s.trustSpeed * (clamp(chinaTrustTarget) - nation.chinaTrust),
    );
}

export const posture: NationPhase = (turn, actor) => {
  const { nation, decisions } = actor;
  if (decisions.stance !== nation.stance) changeStance(turn, actor);
  if (decisions.dataLaw !== nation.dataLaw) changeLaw(turn, actor);
  moveTrust(turn, actor);
};
