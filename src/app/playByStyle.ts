// A round that nobody plays: every seat at the device does what the style of its country would.

import { RIVAL_BOTS } from '../bots/index';
import { nationScenarioOf, ordersOfBot } from '../engine/index';
import { assert } from '../lib/assert';
import type { Session } from '../session/index';

/** Plays one round. */
export function playByStyle(session: Session): void {
  const { game, seats } = session.get();
  for (const { country, isIn } of seats) {
    if (isIn) continue;
    const { style } = nationScenarioOf(game.scenario, country);
    const played = session.submit(country, ordersOfBot(game, RIVAL_BOTS, country, style));
    assert(played.ok, `the style of ${country} gives legal orders`);
  }
}
