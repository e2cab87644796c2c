// The world events announced last turn take effect.

import { applyWorldEffect } from '../events/index';
import type { WorldPhase } from './step';
import { eventCard } from '../rules/eventCards';

export const worldEvents: WorldPhase = (turn) => {
  for (const id of turn.state.world.announcedEvents) {
    const card = eventCard(turn.ruleset, id);
    if (card.scope !== 'world') continue;
    for (const effect of card.effects) applyWorldEffect(turn, effect);
    turn.events.push({ kind: 'worldEventStruck', country: null, event: id });
  }
};
