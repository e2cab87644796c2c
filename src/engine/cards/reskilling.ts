// Reskilling: for some turns less anger over lost jobs and more skill.

import { PLAYABLE, type CardRule } from './cardRule';

export const reskilling: CardRule = {
  helps: 'talent',
  check: () => PLAYABLE,
  apply: (turn, { nation, regularBudgetUsdBn }) => {
    const c = turn.p.reskilling;
    nation.timers.reskilling = c.turns;
    nation.support += c.support;
    nation.cashUsdBn -= c.cashShare * regularBudgetUsdBn;
  },
};
