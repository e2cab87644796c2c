// Champions' compact: domestic groups bring money now and more willingness for some turns.

import { PLAYABLE, type CardRule } from './cardRule';

export const championsCompact: CardRule = {
  check: () => PLAYABLE,
  apply: (turn, { nation, start }) => {
    const c = turn.p.championsCompact;
    nation.timers.compact = c.turns;
    nation.carriedPrivateUsdBn += c.privateShare * start.privateMoneyUsdBn;
    nation.support -= c.support;
  },
};
