// What selectors look at: a running game, one seat's orders of this turn, and the turns played.

import type { ParPoint } from '../engine';
import type { GameEvent } from '../types/event';
import type { Game } from '../types/game';
import type { Order, OrderKind, OrderOf } from '../types/order';

/** A turn that was played, or all turns of a round as one. */
export interface PastTurn {
  /** The number of the turn or the round, from 0. */
  readonly turn: number;
  readonly before: Game;
  /** The orders of all seats. */
  readonly orders: readonly Order[];
  readonly events: readonly GameEvent[];
  readonly after: Game;
  /** The turns of a round. */
  readonly turns?: readonly PastTurn[];
}

/** The state of a session, as far as it is shown. */
export interface SeatState {
  readonly game: Game;
  /** This turn's orders of the seat, one of each kind. */
  readonly orders: readonly Order[];
  /** Every turn played; for rounds see `selectRounds`. */
  readonly history: readonly PastTurn[];
  /** Par of this world for the seat, from the start of the game to its end. */
  readonly par: () => readonly ParPoint[];
}

/** This turn's order of one kind, if it was given. */
export function orderOf<K extends OrderKind>(
  orders: readonly Order[],
  kind: K,
): OrderOf<K> | undefined {
  return orders.find((order): order is OrderOf<K> => order.kind === kind);
}
