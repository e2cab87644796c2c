// The lasting works that a full answer to a chapter's question brings, and which of them was chosen.

import { chapterCount } from '../engine';
import type { GameEvent } from '../types/event';
import type { ChapterId, CountryId } from '../types/names';
import type { CountryEventCard } from '../types/ruleset';
import type { SeatState } from './seatState';

/** A choice that comes in the chapter after a full answer. */
export interface LastingWorks {
  /** The card that asks which it shall be. */
  readonly event: string;
  readonly options: readonly string[];
  /** The one that the nation took; null while it has none. */
  readonly chosen: string | null;
}

type Answered = Extract<GameEvent, { kind: 'eventAnswered' }>;

function chosenOf({ history }: SeatState, country: CountryId, event: string): string | null {
  const answer = history
    .flatMap(({ events }) => events)
    .find(
      (fact): fact is Answered =>
        fact.kind === 'eventAnswered' && fact.country === country && fact.event === event,
    );
  return answer?.option ?? null;
}

/** Whether a card asks for a lasting work: it comes by a full answer to the last question. */
export function isLastingWork({ after, when }: CountryEventCard): boolean {
  return after !== undefined && when?.some(({ quantity }) => quantity === 'lastAnswer') === true;
}

/** What a full answer to the question of chapter number `index`, from 0, brings; null where no chapter follows in which it could be chosen, or where the rules have none. */
export function lastingWorksOf(
  state: SeatState,
  country: CountryId,
  chapter: ChapterId,
  index: number,
): LastingWorks | null {
  const { ruleset, state: now } = state.game;
  if (index + 1 >= chapterCount(ruleset.parameters, now.length)) return null;
  for (const card of ruleset.events) {
    if (card.scope !== 'country' || !isLastingWork(card)) continue;
    if (card.after?.includes(chapter) !== true) continue;
    const options = card.options.map(({ id }) => id);
    return { event: card.id, options, chosen: chosenOf(state, country, card.id) };
  }
  return null;
}
