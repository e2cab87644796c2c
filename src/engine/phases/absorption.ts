// All money is split over the five lines; what a line is not used to buys less.

import type { ByPillar } from '../../types/names';
import type { Actor } from '../actor';
import type { Turn } from '../turnContext';
import type { NationStep } from './step';

/** What a line can use of the money spent on it, when it is used to `usual`. */
function usableUsdBn(turn: Turn, actor: Actor, spentUsdBn: number, usualUsdBn: number): number {
  const a = turn.p.absorption;
  const norm = usualUsdBn + a.slackShareOfBudget * actor.start.budgetUsdBn;
  const excess = spentUsdBn / norm - a.headroom;
  return excess > 0 ? spentUsdBn / (1 + a.resistance * excess) : spentUsdBn;
}

function startUsual(turn: Turn, usual: ByPillar<number>, moneyUsdBn: number): void {
  const { startShare, startFloorUsdBn } = turn.p.absorption;
  usual.chips = Math.max(moneyUsdBn * startShare.chips, startFloorUsdBn);
  usual.dataCentres = Math.max(moneyUsdBn * startShare.dataCentres, startFloorUsdBn);
  usual.power = Math.max(moneyUsdBn * startShare.power, startFloorUsdBn);
  usual.talent = Math.max(moneyUsdBn * startShare.talent, startFloorUsdBn);
  usual.models = Math.max(moneyUsdBn * startShare.models, startFloorUsdBn);
}

function spend(turn: Turn, actor: Actor): void {
  const { decisions, nation } = actor;
  const { shares } = decisions;
  const { absorptionUsdBn: usual, publicMoneyUsdBn: money } = nation;
  actor.chipMoneyUsdBn = usableUsdBn(turn, actor, money * shares.chips, usual.chips);
  actor.dataCentreMoneyUsdBn += usableUsdBn(
    turn,
    actor,
    money * shares.dataCentres,
    usual.dataCentres,
  );
  actor.powerMoneyUsdBn += usableUsdBn(turn, actor, money * shares.power, usual.power);
  actor.talentMoneyUsdBn += usableUsdBn(turn, actor, money * shares.talent, usual.talent);
  actor.modelMoneyUsdBn = usableUsdBn(turn, actor, money * shares.models, usual.models);
}

function getUsed(turn: Turn, { decisions, nation }: Actor): void {
  const { learning } = turn.p.absorption;
  const { shares } = decisions;
  const { absorptionUsdBn: usual, publicMoneyUsdBn: money } = nation;
  usual.chips += learning * (money * shares.chips - usual.chips);
  usual.dataCentres += learning * (money * shares.dataCentres - usual.dataCentres);
  usual.power += learning * (money * shares.power - usual.power);
  usual.talent += learning * (money * shares.talent - usual.talent);
  usual.models += learning * (money * shares.models - usual.models);
}

export const absorption: NationStep = (turn, actor) => {
  const { nation } = actor;
  const money = Math.max(actor.budgetUsdBn + nation.cashUsdBn, 0);
  nation.cashUsdBn = money * actor.decisions.carriedShare;
  nation.publicMoneyUsdBn = money;
  if (turn.state.turn === 0) startUsual(turn, nation.absorptionUsdBn, money);
  spend(turn, actor);
  getUsed(turn, actor);
};
