// What advisers answer a seat: orders for the turn, one change of each office, and what they and the seat's own are expected to come to.

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

/** The one change that an office would make to the seat's orders, and what its own play-out comes to. */
export interface Voice {
  readonly adviser: AdviserName;
  /** Null where it would change nothing. */
  readonly order: Order | null;
  readonly expected: Expectation;
  /** Futures in which the change comes out ahead of the seat's own orders. */
  readonly betterIn: number;
}

export interface Advice {
  /** In the order in which they can be given. */
  readonly orders: readonly Order[];
  readonly advised: Expectation;
  /** With the seat's orders as they were when it asked. */
  readonly own: Expectation;
  /** Guessed futures looked at, and those in which the advice comes out ahead. */
  readonly futures: number;
  readonly betterIn: number;
  /** One of each office. */
  readonly voices: readonly Voice[];
}
