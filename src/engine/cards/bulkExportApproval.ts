// Bulk export approval: for some turns the United States let more chips through, at a lower price.

import { clamp } from '../../lib/detMath';
import { PLAYABLE, refuse, type CardRule } from './cardRule';

export const bulkExportApproval: CardRule = {
  check: ({ p, nation }) => {
    if (nation.timers.bulkApproval > 0)
      return refuse('alreadyInForce', { turns: nation.timers.bulkApproval });
    const needed = p.bulkExportApproval.usTrust;
    return nation.usTrust < needed
      ? refuse('trustTooLow', { trust: nation.usTrust, needed })
      : PLAYABLE;
  },
  apply: (turn, { nation }) => {
    const c = turn.p.bulkExportApproval;
    nation.timers.bulkApproval = c.turns;
    nation.lockIn = clamp(nation.lockIn + c.lockIn);
    nation.chinaTrust = clamp(nation.chinaTrust - c.chinaTrust);
  },
};
