// Supply leverage: what the nation supplies to the world's chip chain is used to get chips.

import { clamp } from '../../lib/detMath';
import { PLAYABLE, refuse, type CardRule } from './cardRule';

export const supplyLeverage: CardRule = {
  helps: 'chips',
  check: ({ p, nation, world }) => {
    const needed = p.supplyLeverage.threshold;
    if (nation.supplyLeverage < needed)
      return refuse('leverageTooLow', { leverage: nation.supplyLeverage, needed });
    if (nation.timers.leverage > 0)
      return refuse('alreadyInForce', { turns: nation.timers.leverage });
    const below = p.supplyLeverage.deliveryBelow;
    const pressed = world.clampTurns > 0 || world.squeezeTurns > 0;
    return pressed || nation.chipDeliveryRatio < below
      ? PLAYABLE
      : refuse('nothingToLever', { delivered: nation.chipDeliveryRatio, below });
  },
  apply: (turn, { nation, regularBudgetUsdBn }) => {
    const c = turn.p.supplyLeverage;
    if (turn.state.world.squeezeTurns > 0) {
      nation.support += c.squeezeSupport;
      nation.cashUsdBn += c.squeezeCash * regularBudgetUsdBn;
    }
    nation.timers.leverage = c.turns;
    nation.usTrust = clamp(nation.usTrust - c.usTrust);
    nation.chinaTrust = clamp(nation.chinaTrust - c.chinaTrust);
  },
};
