// What advisers answer a seat: orders for the turn, one change by each office, and the scores that these and the seat's own orders are expected to reach.

import type { AdviserName } from './names';
import type { Order } from './order';

/** Points above par at the end of the game over some guessed futures; negative below par. */
export interface Expectation {
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  /** Of each future, in the order in which they were played. */
  readonly points: readonly number[];
}

/** The one change that an office would make to the seat's orders, and the score that it is expected to reach. */
export interface Voice {
  readonly adviser: AdviserName;
  /** Null where it would change nothing. */
  readonly order: Order | null;
  readonly expected: Expectation;
  /** How many futures end better with the change than with the seat's own orders. */
  readonly betterIn: number;
}

export interface Advice {
  /** In the order in which they can be given. */
  readonly orders: readonly Order[];
  readonly advised: Expectation;
  /** The orders beside the seat's own when it asked. */
  readonly own: Expectation;
  /** How many futures were looked at, and in how many the advice ends better. */
  readonly futures: number;
  readonly betterIn: number;
  /** One of each office. */
  readonly voices: readonly Voice[];
}
