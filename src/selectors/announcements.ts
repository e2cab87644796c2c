// What has been announced: the event and the demand that wait for the seat's answer, and what will strike the whole world.

import { eventCard, nationOf, optionsOpen } from '../engine';
import type { CountryId, DemandAnswer } from '../types/names';
import type { EventOption } from '../types/ruleset';
import { type DemandName, demandNameOf } from './demandName';
import { orderOf, type SeatState } from './seatState';

export interface AnnouncedEvent {
  readonly event: string;
  /** The answers that can be given. */
  readonly options: readonly EventOption[];
  /** The ordered answer, or null while there is none. */
  readonly answer: string | null;
  /** What happens without an answer. */
  readonly fallback: string;
}

/** What a superpower asks for; silence refuses. */
export interface AnnouncedDemand extends DemandName {
  /** The ordered answer, or null while there is none. */
  readonly answer: DemandAnswer | null;
}

export interface Announcements {
  readonly own: AnnouncedEvent | null;
  readonly demand: AnnouncedDemand | null;
  /** World events that take effect in this turn. */
  readonly world: readonly string[];
}

function ownEvent({ game, orders }: SeatState, country: CountryId): AnnouncedEvent | null {
  const nation = nationOf(game.state, country);
  const id = nation.announcedEvent;
  if (id === null) return null;
  const card = eventCard(game, id);
  if (card.scope !== 'country') return null;
  const order = orderOf(orders, 'answerEvent');
  return {
    event: id,
    options: optionsOpen(card, nation),
    answer: order?.option ?? null,
    fallback: card.options[0]!.id,
  };
}

function ownDemand({ game, orders }: SeatState, country: CountryId): AnnouncedDemand | null {
  const name = demandNameOf(game, nationOf(game.state, country));
  if (name === null || game.state.outcome !== 'running') return null;
  return { ...name, answer: orderOf(orders, 'answerDemand')?.answer ?? null };
}

/** What was announced, as far as the seat knows of it. */
export function selectAnnouncements(state: SeatState, country: CountryId): Announcements {
  return {
    own: ownEvent(state, country),
    demand: ownDemand(state, country),
    world: state.game.state.world.announcedEvents,
  };
}
