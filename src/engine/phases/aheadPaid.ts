// What was ordered ahead at the end of the last chapter is paid from this turn’s budget, and from cash what the budget cannot pay.

import type { NationPhase } from './phase';

export const aheadPaid: NationPhase = (_turn, actor) => {
  const { nation } = actor;
  const paidUsdBn = Math.min(actor.budgetUsdBn, nation.aheadOwedUsdBn);
  actor.budgetUsdBn -= paidUsdBn;
  nation.cashUsdBn -= nation.aheadOwedUsdBn - paidUsdBn;
  nation.aheadOwedUsdBn = 0;
};
