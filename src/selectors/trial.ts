// A seat's nation in turns that are tried: this one by its orders, and those that follow.

import { nationOf } from '../engine';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { NationState } from '../types/state';
import type { SeatState } from './seatState';
import { type Ahead, rollOutGames, tryGame } from './tried';

/** The seat's nation after a trial of its orders. */
export function tryNation(
  state: SeatState,
  country: CountryId,
  orders: readonly Order[] = state.orders,
): NationState {
  return nationOf(tryGame(state, country, orders).state, country);
}

/** The seat's nation in each of these games. */
export function rollOut(
  state: SeatState,
  country: CountryId,
  turns: number,
  ahead: Ahead,
): NationState[] {
  return rollOutGames(state, country, turns, ahead).map((game) => nationOf(game.state, country));
}
