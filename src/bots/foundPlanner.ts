// The planner with the policies that were found for each country, for the lab and the workers of the page.

import type { Bot } from '../types/bot';
import type { PlayerView } from '../types/game';
import type { Order } from '../types/order';
import * as unbound from './foresight/planner';
import { FOUND } from './foundRivals';

export type { TellTurns } from './foresight/planner';

/** How often `planSteps` yields before it has its orders. */
export function planStepCount(view: PlayerView): number {
  return unbound.planStepCount(view, FOUND);
}

/** The planner's orders, step by step; each step tells the turns of guessed games that were resolved so far. */
export function planSteps(view: PlayerView): Generator<number, Order[]> {
  return unbound.planSteps(view, FOUND);
}

/** A planner that tells how many turns of guessed games it resolved for each of its turns. */
export function plannerTelling(tell: unbound.TellTurns): Bot {
  return unbound.plannerTelling(FOUND, tell);
}
