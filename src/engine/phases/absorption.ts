// All money is split over the five lines; focus and chapter weigh it, and what a line is not used to buys less.

import { PILLARS, type ByPillar, type Pillar } from '../../types/names';
import type { Actor } from '../actor';
import { focusFactor } from '../rules/focus';
import type { Turn } from '../turnContext';
import type { NationStep } from './step';

function startUsual(turn: Turn, usual: ByPillar<number>, moneyUsdBn: number): void {
  const { startShare, startFloorUsdBn } = turn.p.absorption;
  for (const line of PILLARS)
    usual[line] = Math.max(moneyUsdBn * startShare[line], startFloorUsdBn);
}

/** What money on a line buys beyond the usual: less, unless the line is the nation's focus. */
function absorbed(turn: Turn, actor: Actor, line: Pillar, spentUsdBn: number): number {
  const a = turn.p.absorption;
  const { nation } = actor;
  const norm = nation.absorptionUsdBn[line] + a.slackShareOfBudget * actor.start.budgetUsdBn;
  const excess = spentUsdBn / norm - a.headroom;
  return excess > 0 && nation.focus !== line
    ? spentUsdBn / (1 + a.resistance * excess)
    : spentUsdBn;
}

/** USD bn that a line can use this turn; the line gets used to what is spent. */
function usable(turn: Turn, actor: Actor, line: Pillar, divisor: number): number {
  const { nation, decisions } = actor;
  const usual = nation.absorptionUsdBn;
  const spent = nation.publicMoneyUsdBn * decisions.shares[line];
  if (turn.chapterStarts && spent > usual[line]) usual[line] = spent;
  const money = (absorbed(turn, actor, line, spent) * focusFactor(turn.p, nation, line)) / divisor;
  usual[line] += turn.p.absorption.learning * (spent - usual[line]);
  return money;
}

export const absorption: NationStep = (turn, actor) => {
  const { nation } = actor;
  const { chapter } = turn;
  const e = turn.p.chapterEffects;
  const money = Math.max(actor.budgetUsdBn + nation.cashUsdBn, 0);
  nation.cashUsdBn = money * actor.decisions.carriedShare * turn.p.money.carriedKept;
  nation.publicMoneyUsdBn = money;
  if (turn.index === 0) startUsual(turn, nation.absorptionUsdBn, money);
  actor.chipMoneyUsdBn = usable(turn, actor, 'chips', e.chipMoney[chapter]);
  actor.dataCentreMoneyUsdBn += usable(turn, actor, 'dataCentres', e.dataCentreMoney[chapter]);
  actor.powerMoneyUsdBn += usable(turn, actor, 'power', e.powerMoney[chapter]);
  actor.talentMoneyUsdBn += usable(turn, actor, 'talent', e.talentMoney[chapter]);
  actor.modelMoneyUsdBn = usable(turn, actor, 'models', e.modelMoney[chapter]);
};
