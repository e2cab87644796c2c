// A game as a pupil hands it in: who played, for which assignment, and every order, so that anybody can play it again.

import type { Assumptions } from './assumption';
import type { CountryId, PlayerSight, RivalLevel } from './names';
import type { Order, OrderKind } from './order';

/** People who share one game. */
export const MOST_ALIASES = 4;
/** In characters. */
export const LONGEST_ALIAS = 24;
/** Most reasons of one hand-in: one for each kind of order in each turn of the longest game. */
export const MOST_REASONS = 700;

/** The inputs of a game and what came of them; nothing of it is believed until it is played again. */
export interface HandInGame {
  /** The number of the rules it was played under. */
  readonly rules: number;
  readonly scenario: string;
  /** Eight hexadecimal digits that stand for the figures of scenario and rules: they differ where a build would play otherwise. */
  readonly content: string;
  readonly seed: number;
  readonly variant: string;
  /** What the player assumes otherwise than usual; left out where that is nothing. */
  readonly assumptions?: Assumptions;
  readonly level: RivalLevel;
  readonly sight: PlayerSight;
  /** The seats that people play, in scenario order. */
  readonly humans: readonly CountryId[];
  /** For every turn that is over the orders of the human seats, in the order they were given. */
  readonly turns: readonly (readonly Order[])[];
  /** For every turn that is over, the last byte of the state's fingerprint, 0 to 255. They tell in which turn something was changed. */
  readonly marks: readonly number[];
  /** The whole fingerprint of the state after the last of those turns, 16 hexadecimal digits. */
  readonly fingerprint: string;
}

/** One line of reason for a decision that the teacher marked. */
export interface Reason {
  /** From 0. */
  readonly turn: number;
  readonly kind: OrderKind;
  readonly text: string;
}

export interface HandIn {
  readonly aliases: readonly string[];
  /** The mark of the assignment, six hexadecimal digits; null for a game of the pupil's own. */
  readonly assignment: string | null;
  readonly game: HandInGame;
  /** Not part of the code: they stand below it. */
  readonly reasons: readonly Reason[];
}
