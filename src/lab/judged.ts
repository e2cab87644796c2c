// What becomes of a game that was handed in when it is played again: a verdict, and the course of each seat.

import type { ByLayer, ChapterId, CountryId, Medal } from '../types/names';
import type { Order, Refusal } from '../types/order';
import type { ReplayFault, ReplayScore } from '../types/replay';

/** Something that a seat decided, and what stood before; null where nothing of its kind did. */
export interface Decision {
  readonly order: Order;
  readonly was: Order | null;
}

/** A seat after a round. */
export interface RoundPoint {
  /** The score if the game ended here. */
  readonly score: ReplayScore;
  /** Par's score in the same world at the same time. */
  readonly par: number;
  readonly medal: Medal | null;
  /** The six layers of autonomy, 0 to 1. */
  readonly layers: Readonly<ByLayer<number>>;
  /** Points of each question answered so far. */
  readonly answers: readonly number[];
  /** Orders of the round that changed something. */
  readonly decisions: readonly Decision[];
  /** Everything that held in the round, one order of each kind, ordered or standing. */
  readonly inForce: readonly Order[];
}

export interface JudgedSeat {
  readonly country: CountryId;
  /** One after every round that is over. */
  readonly rounds: readonly RoundPoint[];
}

export interface PlayedCourse {
  /** Turns that one round of orders covers. */
  readonly roundTurns: number;
  /** Rounds that the whole game lasts. */
  readonly length: number;
  readonly isOver: boolean;
  /** The chapters begun so far. */
  readonly chapters: readonly ChapterId[];
  readonly seats: readonly JudgedSeat[];
}

/** What playing the game again showed; rounds are counted from 0. */
export type GameVerdict =
  | { readonly kind: 'verified' }
  /** The rules refuse an order of this round. */
  | {
      readonly kind: 'illegal';
      readonly round: number;
      readonly order: Order;
      readonly refusal: Refusal;
    }
  /** From the end of this round on the state is not the one that is claimed. */
  | { readonly kind: 'otherState'; readonly round: number }
  /** What it says of itself is impossible: a length, seat or seed that does not exist, or turns after the end. */
  | { readonly kind: 'impossible'; readonly fault: ReplayFault }
  | { readonly kind: 'otherRules'; readonly rules: number; readonly here: number }
  /** The same rules by number, but with other figures. */
  | { readonly kind: 'otherContent' };

export interface JudgedGame {
  readonly verdict: GameVerdict;
  /** Null unless it is verified. */
  readonly course: PlayedCourse | null;
}
