// How large the campuses are that foreign firms build: no larger than the chips that the world has to place.

import { exp10 } from '../../lib/detMath';
import type { GameState } from '../../types/state';

/** Size of a campus against one of 2026: smaller before, because the world had fewer chips; never larger, since land and power set the limit. */
export function campusScale({ world }: Pick<GameState, 'world'>): number {
  return Math.min(1, exp10(world.computeGrowthOom));
}
