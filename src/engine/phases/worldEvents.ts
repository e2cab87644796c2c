// The world events announced last turn take effect, and then what really happened in this half-year.

import { applyWorldEffect } from '../events/index';
import { eventCard } from '../rules/eventCards';
import { concernedBy } from '../rules/history';
import type { Turn } from '../turnContext';
import type { WorldPhase } from './phase';

function strikeNotices(turn: Turn): void {
  for (const notice of turn.notices) {
    const { id: event, worldEffects } = notice;
    for (const effect of worldEffects) applyWorldEffect(turn, effect);
    const isWorldwide = worldEffects.length > 0;
    const concerned = concernedBy(notice, turn.state);
    turn.events.push({ kind: 'noticeStruck', country: null, event, isWorldwide, concerned });
  }
}

export const worldEvents: WorldPhase = (turn) => {
  for (const id of turn.state.world.announcedEvents) {
    const card = eventCard(turn, id);
    if (card.scope !== 'world') continue;
    for (const effect of card.effects) applyWorldEffect(turn, effect);
    turn.events.push({ kind: 'worldEventStruck', country: null, event: id });
  }
  strikeNotices(turn);
};
