// What a kept piece of earlier rules offers: page and command line hold every one of them alike, whatever its rules are.

import type { JudgedGame } from '../lab/index';
import type { HandInGame } from '../types/handIn';
import type { CountryId } from '../types/names';
import type { ReplayScore } from '../types/replay';
import type { Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';
import type { Result } from '../lib/result';

/** Rules and scenario as they were played; whoever hands them on looks at nothing in them. */
export interface EarlierContent {
  readonly ruleset: Ruleset;
  readonly scenario: Scenario;
}

export interface EarlierSeat {
  readonly country: CountryId;
  readonly score: ReplayScore;
}

/** A game that came out just as its record says, in the rules it was played under. */
export interface EarlierGame {
  readonly rules: number;
  readonly scenario: string;
  /** Turns that were played, of those that the game lasts. */
  readonly turn: number;
  readonly length: number;
  readonly isOver: boolean;
  /** The seats that people played. */
  readonly seats: readonly EarlierSeat[];
  /** Of the state at the start and after every turn, each worked out again. */
  readonly hashes: readonly string[];
}

/** Why a game is refused. Its code is one that those rules knew, and `unsound` for what is no game at all. */
export interface EarlierFault {
  /** From 0; −1 for what stands before the first turn. */
  readonly turn: number;
  readonly code: string;
  readonly details: Readonly<Record<string, number | string>>;
}

export interface EarlierPiece {
  /** Plays a replay or a save again; it is plain data, of which nothing is believed. */
  readonly verify: (game: unknown, content: EarlierContent) => Result<EarlierGame, EarlierFault>;
  /** Judges a game that was handed in. */
  readonly judge: (game: HandInGame, content: EarlierContent) => JudgedGame;
}
