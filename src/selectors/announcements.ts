// What has been announced: the event that waits for the seat's answer, and what will strike the whole world.

import { eventCard, nationOf } from '../engine';
import type { CountryId } from '../types/names';
import type { EventOption } from '../types/ruleset';
import { orderOf, type SeatState } from './seatState';

export interface AnnouncedEvent {
  readonly event: string;
  readonly options: readonly EventOption[];
  /** The ordered answer, or null while there is none. */
  readonly answer: string | null;
  /** What happens without an answer. */
  readonly fallback: string;
}

export interface Announcements {
  readonly own: AnnouncedEvent | null;
  /** World events that take effect in this turn. */
  readonly world: readonly string[];
}

function ownEvent({ game, orders }: SeatState, country: CountryId): AnnouncedEvent | null {
  const id = nationOf(game.state, country).announcedEvent;
  if (id === null) return null;
  const card = eventCard(game, id);
  if (card.scope !== 'country') return null;
  const order = orderOf(orders, 'answerEvent');
  return {
    event: id,
    options: card.options,
    answer: order?.option ?? null,
    fallback: card.options[0]!.id,
  };
}

/** The announced events that the seat knows of. */
export function selectAnnouncements(state: SeatState, country: CountryId): Announcements {
  return { own: ownEvent(state, country), world: state.game.state.world.announcedEvents };
}
