// All money is split over the five lines; what a line is not used to buys less.

import { PILLARS } from '../../types/names';
import type { NationStep } from './step';

export const absorption: NationStep = (turn, actor) => {
  const a = turn.p.absorption;
  const { nation, decisions, usable } = actor;
  const money = Math.max(actor.budgetUsdBn + nation.cashUsdBn, 0);
  nation.cashUsdBn = money * decisions.carriedShare;
  actor.moneyUsdBn = money;
  nation.publicMoneyUsdBn = money;
  nation.privateMoneyUsdBn = actor.privateUsdBn;
  const used = nation.absorptionUsdBn;
  for (const pillar of PILLARS) {
    if (turn.state.turn === 0)
      used[pillar] = Math.max(money * a.startShare[pillar], a.startFloorUsdBn);
    const spent = money * decisions.shares[pillar];
    const norm = used[pillar] + a.slackShareOfBudget * actor.start.budgetUsdBn;
    const excess = spent / norm - a.headroom;
    usable[pillar] = excess > 0 ? spent / (1 + a.resistance * excess) : spent;
    used[pillar] += a.learning * (spent - used[pillar]);
  }
};
