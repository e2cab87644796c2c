// Sovereign AI unit: one level more draws private money and start-ups.

import { PLAYABLE, refuse, type CardRule } from './cardRule';

export const sovereignUnit: CardRule = {
  helps: null,
  check: ({ p, nation }) =>
    nation.unitLevel >= p.sovereignUnit.limit
      ? refuse('unitAtLimit', { limit: p.sovereignUnit.limit })
      : PLAYABLE,
  apply: (turn, actor) => {
    actor.nation.unitLevel++;
    actor.nation.cashUsdBn -= turn.p.sovereignUnit.cashShare * actor.regularBudgetUsdBn;
  },
};
