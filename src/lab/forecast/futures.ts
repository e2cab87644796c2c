// The sampled futures of one seat: each is a game that is played along with the real one and set every turn to what the seat then knows.

import { RIVAL_BOTS } from '../../bots/index';
import { botOrders, resolveTurn, sampleFuture, sampleOn } from '../../engine/index';
import type { SeatTurn } from '../../types/forecast';
import type { Game, PlayerView } from '../../types/game';
import type { Order } from '../../types/order';

/** A game that the seat may be in, with what everybody else would order in it. */
export interface Future {
  readonly game: Game;
  readonly rivals: readonly Order[];
}

/** The number of the first future, far from those that the planner and the adviser look at. */
const FIRST_FUTURE = 2000;

/** One less than a multiple of ten: then these values cut the line into parts of which exactly a tenth lies beyond each end of a band. */
export const FUTURES = 19;

function futureOf(view: PlayerView, game: Game): Future {
  return { game, rivals: botOrders(game, RIVAL_BOTS, [view.seat]) };
}

/** At the first view of a game nothing has been hidden for long, so that any guess will do. */
export function firstFuture(view: PlayerView, place: number): Future {
  return futureOf(view, sampleFuture(view, FIRST_FUTURE + place));
}

/** The future after a turn of the seat's own orders. */
export function playFuture({ game, rivals }: Future, orders: readonly Order[]): Game {
  return resolveTurn(game, [...rivals, ...orders]).game;
}

/** The same future one turn later: what the seat cannot see has gone on as it did in the guess, and all else is as the seat sees it now. So the guess of what rivals hide agrees with everything that was ever known of them. */
export function nextFuture(
  before: Future,
  { orders }: SeatTurn,
  view: PlayerView,
  place: number,
): Future {
  return futureOf(view, sampleOn(view, FIRST_FUTURE + place, playFuture(before, orders)));
}
