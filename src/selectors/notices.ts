// What really happened in the half-year that is played: its effects in figures of the seat's nation as it stands.

import { concernedBy, noticesNow } from '../engine';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import { type EffectFact, factOf, placeOf } from './eventChoice';
import type { SeatState } from './seatState';

/** A dated event that nobody can decide about. */
export interface Notice {
  readonly event: string;
  /** Effects on the whole world. */
  readonly world: readonly EffectFact[];
  /** Effects on the seat's own nation; none where it is not concerned. */
  readonly own: readonly EffectFact[];
  /** The nations of the game that it concerns beside the seat's own. */
  readonly others: readonly CountryId[];
}

/** The ids of what happens in the half-year under way, by date. */
export function noticeIds(game: Game): string[] {
  return game.state.outcome === 'running' ? noticesNow(game).map(({ id }) => id) : [];
}

/** What happens in the half-year under way, by date. */
export function selectNotices({ game }: Pick<SeatState, 'game'>, country: CountryId): Notice[] {
  if (game.state.outcome !== 'running') return [];
  const place = placeOf(game, country);
  return noticesNow(game).map((card) => {
    const concerned = concernedBy(card, game.state);
    const own = concerned.includes(country) ? card.effects : [];
    return {
      event: card.id,
      world: card.worldEffects.map((effect) => factOf(effect, place)),
      own: own.map((effect) => factOf(effect, place)),
      others: concerned.filter((id) => id !== country),
    };
  });
}
