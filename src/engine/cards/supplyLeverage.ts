// Supply leverage: what the nation supplies to the world's chip chain is used to get chips.

import { clamp } from '../../lib/detMath';
import { PLAYABLE, refuse, type CardRule } from './cardRule';

export const supplyLeverage: CardRule = {
  check: ({ p, nation }) => {
    const needed = p.supplyLeverage.threshold;
    if (nation.supplyLeverage < needed)
      return refuse('leverageTooLow', { leverage: nation.supplyLeverage, needed });
    return nation.timers.leverage > 0
      ? refuse('alreadyInForce', { turns: nation.timers.leverage })
      : PLAYABLE;
  },
  apply: (turn, { nation }) => {
    const c = turn.p.supplyLeverage;
    nation.timers.leverage = c.turns;
    nation.usTrust = clamp(nation.usTrust - c.usTrust);
    nation.chinaTrust = clamp(nation.chinaTrust - c.chinaTrust);
  },
};
