// How much of its chips a nation buys from China: what its stance leads to, more where the United States deliver less.

import { clamp } from '../../lib/detMath';
import type { Parameters } from '../../types/ruleset';
import type { NationState } from '../../types/state';

type Buyer = Pick<NationState, 'stance' | 'superpower' | 'chipDeliveryRatio'>;

/** The share of purchases that a nation tends to; nothing for a superpower that is played. */
export function chinaShareGoal(p: Parameters, buyer: Buyer): number {
  const { stance, superpower, chipDeliveryRatio } = buyer;
  if (superpower !== null) return 0;
  const undelivered = 1 - chipDeliveryRatio;
  return clamp(p.stance.chinaShare[stance] * (1 + p.stance.chinaUndelivered * undelivered));
}

/** The share of the next turn: a step nearer to the goal. */
export function nextChinaShare(
  p: Parameters,
  nation: Buyer & Pick<NationState, 'chinaShare'>,
): number {
  const { chinaShareStep: step } = p.stance;
  return nation.chinaShare + clamp(chinaShareGoal(p, nation) - nation.chinaShare, -step, step);
}
