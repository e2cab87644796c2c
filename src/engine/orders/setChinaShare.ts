// Set China share: how much of government purchases comes from China, up to what the stance allows.

import { roundWhole } from '../../lib/detMath';
import { ALLOWED, checkPercent, givenOrder, refuse, type OrderRule } from './orderRule';

export const setChinaShare: OrderRule<'setChinaShare'> = {
  check: ({ game, nation, given }, { percent }) => {
    const whole = checkPercent(percent);
    if (!whole.ok) return whole;
    const stance = givenOrder(given, 'setStance')?.stance ?? nation.stance;
    const cap = roundWhole(game.ruleset.parameters.stance.chinaShareCap[stance] * 100);
    return percent > cap ? refuse('chinaShareAboveCap', { percent, cap, stance }) : ALLOWED;
  },
  apply: (nation, _wishes, { percent }) => {
    nation.chinaPercent = percent;
  },
  standing: ({ chinaPercent }) => ({ percent: chinaPercent }),
};
