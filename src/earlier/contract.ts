// What is kept of earlier rules offers this, whatever those rules are: page and command line hold every one of them alike.

import type { JudgedGame } from '../lab/index';
import type { CarriedScenario } from '../types/carried';
import type { CatalogueEntry } from '../types/catalogueEntry';
import type { HandIn, HandInGame } from '../types/handIn';
import type { Issue } from '../types/issue';
import type { Library } from '../types/library';
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
  /** Its score if the game had ended there, after every turn. */
  readonly course: readonly ReplayScore[];
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

/** The first file: it plays. */
export interface EarlierPiece {
  /** Plays a replay or a save again; it is plain data, of which nothing is believed. */
  readonly verify: (game: unknown, content: EarlierContent) => Result<EarlierGame, EarlierFault>;
  /** Judges a game that was handed in. */
  readonly judge: (game: HandInGame, content: EarlierContent) => JudgedGame;
}

/** What came with the game then and an author's scenario is read with, but for the rules. */
export type EarlierLibrary = Pick<Library, 'atlas' | 'written'>;

/** The scenario of an author as it was played. */
export interface EarlierScenario {
  readonly content: EarlierContent;
  /** What the games that were handed in name its figures by. */
  readonly mark: string;
  readonly listed: CatalogueEntry;
  /** How many things its author was told about it. */
  readonly warnings: number;
}

/** A game as it was handed in. */
export interface EarlierHandIn {
  readonly handIn: HandIn;
  /** As it was written then, with the reasons below. */
  readonly text: string;
  /** The scenario that a save carries. */
  readonly carried?: CarriedScenario;
}

/** The second file: it reads what a later page may no longer be able to read. */
export interface EarlierReader {
  /** The scenario that a game carries, or everything that is wrong with it. */
  readonly openCarried: (
    carried: CarriedScenario,
    library: EarlierLibrary,
    ruleset: Ruleset,
  ) => Result<EarlierScenario, readonly Issue[]>;
  /** The same of the file of an author. */
  readonly openFile: (
    text: string,
    library: EarlierLibrary,
    ruleset: Ruleset,
  ) => Result<EarlierScenario, readonly Issue[]>;
  /** The first code in a text, with the reasons below it; null where none can be read. */
  readonly readCode: (text: string) => EarlierHandIn | null;
  /** The game of a save or a replay; null where it cannot be handed in. */
  readonly readSave: (text: string) => EarlierHandIn | null;
}
