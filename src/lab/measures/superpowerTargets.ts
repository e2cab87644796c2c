// The targets of depth for superpowers, where they differ from those of nations.

import type { MeasureId, Target } from './measure';

/**
 * A superpower begins where nations end: with its capability and prosperity near the top of their scales, less can be
 * won or lost by any way of playing, and what is left turns on lead, allies and home chips. So gaps may be narrower by
 * a third or a half, more of the score may stand early, and a delay costs fewer points, since its chips keep running.
 */
export const SUPERPOWER_TARGETS: Readonly<Partial<Record<MeasureId, Target>>> = {
  plannerOverConstant: { atLeast: 5 },
  reactingOverConstant: { atLeast: 3 },
  plannerOverArchetype: { atLeast: 3 },
  archetypeOverBalanced: { atLeast: 1 },
  balancedOverRandom: { atLeast: 8 },
  balancedOverPillar: { atLeast: 6 },
  delayPoints: { atLeast: 6 },
  delayGenerations: { atLeast: 0.3, atMost: 1.4 },
  earlyScore: { atMost: 75 },
};
