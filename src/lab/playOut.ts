// Plays guessed games on: everybody follows its style, and the seat lets its orders stand or plays as par does.

import { RIVAL_BOTS } from '../bots/index';
import {
  botOrders,
  ordersOfBot,
  resolveTurn,
  scoreOf,
  type ViewOf,
  viewsOf,
} from '../engine/index';
import type { BotTable } from '../types/bot';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';

/** A turn in which everybody else follows its style. */
export function playNext(
  game: Game,
  seat: CountryId,
  own: readonly Order[],
  rivals: BotTable = RIVAL_BOTS,
  viewOf?: ViewOf,
): Game {
  return resolveTurn(game, [...botOrders(game, rivals, [seat], viewOf), ...own]).game;
}

/** The game at that turn or at its end, where the seat lets its orders stand. */
export function letStand(
  start: Game,
  seat: CountryId,
  until: number,
  rivals: BotTable = RIVAL_BOTS,
): Game {
  let game = start;
  while (game.state.outcome === 'running' && game.state.turn < until)
    game = playNext(game, seat, [], rivals);
  return game;
}

/** The game at its end or at that turn, where the seat plays as par does. */
export function playBalanced(start: Game, seat: CountryId, until: number): Game {
  let game = start;
  while (game.state.outcome === 'running' && game.state.turn < until) {
    const viewOf = viewsOf(game);
    const own = ordersOfBot(game, RIVAL_BOTS, seat, 'balanced', viewOf);
    game = playNext(game, seat, own, RIVAL_BOTS, viewOf);
  }
  return game;
}

/** The turn up to which orders stand: the start of the next chapter. */
export function chapterEnd({ ruleset, state }: Pick<Game, 'ruleset' | 'state'>): number {
  const { turns } = ruleset.parameters.chapters;
  return state.turn - (state.turn % turns) + turns;
}

/** The final score of a game whose orders stand until that turn; from there on the seat plays as par does. */
export function finalScore(game: Game, seat: CountryId, until: number): number {
  const stood = letStand(game, seat, until);
  return scoreOf(playBalanced(stood, seat, stood.state.length), seat).total;
}
