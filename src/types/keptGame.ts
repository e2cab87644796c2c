// A game kept on this device, as the list of games tells of it: everything but its orders.

import type { CountryId, PlayerSight, RivalLevel } from './names';

/** Identifies a save: who wrote it, and its number within the game. */
export interface SaveMark {
  /** The page, and which of its games this is. No two pages have the same name, not even copies of a tab. */
  readonly writer: string;
  /** From 1, and higher than the number of the save that it descends from. */
  readonly number: number;
}

/** A small picture of a game, enough to tell two stages of it apart at a glance. */
export interface GamePicture {
  /** The score of the first seat after each turn, 0 to 100. */
  readonly scores: readonly number[];
  /** Its six layers of autonomy now, 0 to 100 each, in the order of `LAYERS`. */
  readonly layers: readonly number[];
}

/** How far a game is. */
export interface GameSummary {
  /** The rules it is played under. */
  readonly rules: number;
  /** Whether the game carries its rules, because they do not come with the page; left out where it does not. */
  readonly ownRules?: true;
  readonly scenario: string;
  /** The seats that people play. */
  readonly seats: readonly CountryId[];
  readonly variant: string;
  readonly level: RivalLevel;
  /** Turns that are over. */
  readonly turn: number;
  /** Turns that the game lasts; null where it is not known. */
  readonly turns: number | null;
  /** Turns that one giving of orders covers. */
  readonly roundTurns: number;
  /** Half-years since the first of 2026; null where it is not known. */
  readonly halfYear: number | null;
  /** Orders that the seat at the device has given in the turn under way. */
  readonly orders: number;
  readonly isOver: boolean;
  /** Whether nothing has been decided yet. */
  readonly isUntouched: boolean;
  /** Null for a game that another version kept. */
  readonly picture: GamePicture | null;
  /** How much is assumed otherwise than usual; left out where nothing is. */
  readonly assumptions?: number;
  /** Left out where it is not known. */
  readonly sight?: PlayerSight;
  /** The names of those who play, where they gave any. */
  readonly aliases?: readonly string[];
  /** The address of the assignment that it is played for. */
  readonly assignment?: string;
  /** The world that it is played in; left out where an earlier version kept it. */
  readonly seed?: number;
  /** What the named save is called from which it was begun. */
  readonly begunFrom?: string;
}

/** One row of the list of games on this device. Later versions only add fields; a version leaves alone what it does not know. */
export interface KeptGame extends GameSummary {
  readonly id: string;
  /** What the player calls it; empty until then. */
  readonly name: string;
  /** Whether it is a named save: it stays as it is, and who goes on from it plays a game of its own. Left out for a game that is played. */
  readonly isSave?: true;
  /** The game from which it was parted, and the last save that they share; null where it began by itself. */
  readonly parent: { readonly game: string; readonly save: SaveMark | null } | null;
  /** The newest save. */
  readonly save: SaveMark;
  /** When it was kept, in milliseconds since 1970 by the clock of the device. */
  readonly keptAt: number;
}
