// Bulk export approval: for some turns the United States let more chips through, at a lower price.

import { clamp } from '../../lib/detMath';
import { chipDrawMw, computeNeedH100e } from '../rules/compute';
import { PLAYABLE, refuse, type CardRule } from './cardRule';

export const bulkExportApproval: CardRule = {
  helps: 'chips',
  check: ({ p, nation }) => {
    if (nation.timers.bulkApproval > 0)
      return refuse('alreadyInForce', { turns: nation.timers.bulkApproval });
    const needed = p.bulkExportApproval.usTrust;
    return nation.usTrust < needed
      ? refuse('trustTooLow', { trust: nation.usTrust, needed })
      : PLAYABLE;
  },
  apply: (turn, { nation, start }) => {
    const c = turn.p.bulkExportApproval;
    if (turn.state.world.clampTurns > 0) {
      const h100e = c.clampDelivery * computeNeedH100e(turn.p, turn.state, start, nation);
      nation.arriving.usH100e += h100e;
      nation.arriving.powerMw += chipDrawMw(h100e, turn.chipPowerKw);
    }
    nation.timers.bulkApproval = c.turns;
    nation.lockIn = clamp(nation.lockIn + c.lockIn);
    nation.chinaTrust = clamp(nation.chinaTrust - c.chinaTrust);
  },
};
