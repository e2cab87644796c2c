// The dated choices that a seat has met, each with what it answered, what par answered and what was really done.

import type { GameEvent } from '../types/event';
import type { DatedCard, DatedChoice } from '../types/history';
import type { CountryId } from '../types/names';
import type { SeatState } from './seatState';

export interface PastAnswer {
  readonly event: string;
  /** The half-year in which it was answered. */
  readonly halfYear: number;
  readonly own: string;
  /** Whether the seat chose it, or it was taken because no answer came. */
  readonly isChosen: boolean;
  /** Null where par has not met the event. */
  readonly par: string | null;
  /** Null where it is not known, or no single answer was given. */
  readonly happened: string | null;
}

type Answered = Extract<GameEvent, { kind: 'eventAnswered' }>;

function answersIn(events: readonly GameEvent[], country: CountryId): Answered[] {
  return events.flatMap((event) =>
    event.kind === 'eventAnswered' && event.country === country ? [event] : [],
  );
}

function isHistory(card: DatedCard): card is Extract<DatedChoice, { source: unknown }> {
  return card.scope === 'country' && !('isSupposed' in card);
}

/** In the order in which they were answered. */
export function selectPastAnswers(
  { game, history, par }: SeatState,
  country: CountryId,
): PastAnswer[] {
  const cards = (game.scenario.history ?? []).filter(isHistory);
  const byPar = par().flatMap(({ events }) => answersIn(events, country));
  return history.flatMap(({ before, events }) =>
    answersIn(events, country).flatMap(({ event, option, chosen }) => {
      const card = cards.find(({ id }) => id === event);
      if (card === undefined) return [];
      return [
        {
          event,
          halfYear: before.state.halfYear,
          own: option,
          isChosen: chosen,
          par: byPar.find((answer) => answer.event === event)?.option ?? null,
          happened: card.happened ?? null,
        },
      ];
    }),
  );
}
