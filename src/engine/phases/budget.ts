// The regular budget, changed by the fiscal stance, with what that does to debt and support.

import { regularBudgetUsdBn } from '../rules/budget';
import type { NationPhase } from './phase';

export const budget: NationPhase = (turn, actor) => {
  const { p } = turn;
  const { nation } = actor;
  const fiscal = nation.crisisTurns > 0 ? 'restrain' : actor.decisions.fiscalStance;
  nation.fiscalStance = fiscal;
  const regular = regularBudgetUsdBn(p, turn.state.world, nation, actor.start);
  actor.regularBudgetUsdBn = regular;
  actor.budgetUsdBn = regular * p.money.fiscalMultiplier[fiscal];
  nation.debtUsdBn = Math.max(0, nation.debtUsdBn + regular * p.money.fiscalDebt[fiscal]);
  nation.surgeFatigue =
    fiscal === 'surge' ? nation.surgeFatigue + 1 : Math.max(0, nation.surgeFatigue - 1);
  const weariness = fiscal === 'surge' ? 1 + p.money.surgeFatigue * (nation.surgeFatigue - 1) : 1;
  const fiscalSupport = p.money.fiscalSupport[fiscal] * weariness;
  nation.support += fiscalSupport;
};
