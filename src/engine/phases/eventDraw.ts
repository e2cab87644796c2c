// Next turn's events are drawn and announced, so that players see them before they decide.

import type { Random } from '../../lib/rng';
import { eventChance } from '../rules/eventCards';
import { STREAM_COUNTRY_EVENTS, STREAM_WORLD_EVENTS, type Turn } from '../turnContext';
import type { Actor } from '../actor';
import type { WorldPhase } from './step';

function drawWorld(turn: Turn): void {
  const random = turn.randomFor(STREAM_WORLD_EVENTS);
  const { world } = turn.state;
  const first = turn.actors[0];
  world.announcedEvents = [];
  if (first === undefined) return;
  for (const card of turn.ruleset.events) {
    if (card.scope !== 'world') continue;
    const drawn = random.chance(eventChance(card, first));
    if (drawn && world.announcedEvents.length < turn.p.events.worldLimit)
      world.announcedEvents.push(card.id);
  }
}

/** At most one event: the draw falls into the cards' chances laid end to end. */
function drawCountry(turn: Turn, actor: Actor, random: Random): void {
  const { nation } = actor;
  const draw = random.nextUnit();
  let reached = 0;
  nation.announcedEvent = null;
  for (const card of turn.ruleset.events) {
    if (card.scope !== 'country') continue;
    reached += eventChance(card, actor);
    if (draw >= reached) continue;
    nation.announcedEvent = card.id;
    return;
  }
}

export const eventDraw: WorldPhase = (turn) => {
  drawWorld(turn);
  for (let i = 0; i < turn.actors.length; i++) {
    drawCountry(turn, turn.actors[i]!, turn.randomFor(STREAM_COUNTRY_EVENTS + i));
  }
};
