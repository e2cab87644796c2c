// What an adviser answers a seat: its orders for the turn, and what they and the seat's own are expected to come to.

import type { Order } from './order';

/** Points above par at the end of the game over some guessed futures; negative below par. */
export interface Expectation {
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
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
}
