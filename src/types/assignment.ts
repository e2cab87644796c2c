// A game as a teacher sets it for a class, or as a player passes it on: everything that is fixed, and what may still be chosen.

import type { Assumptions } from './assumption';
import type { CountryId, PlayerSight, RivalLevel } from './names';
import type { OrderKind } from './order';

export const FREE_CHOICES = ['length', 'level', 'sight', 'undo'] as const;
/** What pupils may choose themselves where the teacher allows it; taking orders back counts as one of these. */
export type FreeChoice = (typeof FREE_CHOICES)[number];

/** A length by its id, and by its turns, so that the nearest one is found where the id no longer exists. */
export interface SetLength {
  readonly variant: string;
  /** In half-years; null where the address does not say. */
  readonly turns: number | null;
}

export interface Assignment {
  /** Whether a teacher sets it, or a player passes a world on, of which everything may be changed. */
  readonly by: 'teacher' | 'player';
  /** Null where only a seed or a sight is set, for any scenario. */
  readonly scenario: string | null;
  /** One seat for each person at the device; empty where pupils choose. */
  readonly seats: readonly CountryId[];
  readonly length: SetLength | null;
  readonly level: RivalLevel | null;
  readonly sight: PlayerSight | null;
  /** One world for all, a world for each alias, or, at null, another one for every game. */
  readonly seed: number | 'alias' | null;
  /** What is assumed otherwise than usual; whether the rules have it is asked when the game is set. */
  readonly assumptions: Assumptions;
  /** The code of a language that the page speaks; null for the pupil's own. */
  readonly language: string | null;
  /** Whether the page speaks in simple words. */
  readonly speaksSimply: boolean;
  readonly free: readonly FreeChoice[];
  /** The number of the last turn to play, from 1; null for the whole game. */
  readonly lastTurn: number | null;
  /** At most 40 characters. */
  readonly className: string;
  /** What pupils write about; at most 300 characters. */
  readonly question: string;
  /** Orders that ask for one line of reason when the game is handed in. */
  readonly reasons: readonly OrderKind[];
  /** The mark of a scenario that does not come with the game, eight hexadecimal digits; empty for one that comes with it. */
  readonly content: string;
  /** That scenario itself, packed; empty where it is too long for an address, or comes with the game. */
  readonly file: string;
}

/** The part of an assignment that binds a game under way. */
export interface AssignedTerms {
  /** Whether orders of a turn cannot be taken back; they can still be replaced. */
  readonly forbidsUndo: boolean;
  /** Whether the sight is set for all, so that nobody may call the pilot. */
  readonly forbidsPilot: boolean;
  /** The number of the last turn to play, from 1, as the player counts; null for the whole game. */
  readonly lastTurn: number | null;
}

export const LONGEST_CLASS_NAME = 40;
export const LONGEST_QUESTION = 300;
/** Longest address of an assignment, from `#play` on, in characters. */
export const LONGEST_ADDRESS = 16_384;
/** Longest scenario in an address, in characters, so that there is room for everything else. */
export const LONGEST_FILE = 12_000;
/** Longest scenario unpacked, in bytes: as much as any file may have. */
export const LONGEST_CARRIED = 2 * 1024 * 1024;
export const LONGEST_REASON = 200;

export const NOTHING_SET: Assignment = {
  by: 'teacher',
  scenario: null,
  seats: [],
  length: null,
  level: null,
  sight: null,
  seed: null,
  assumptions: {},
  language: null,
  speaksSimply: false,
  free: FREE_CHOICES,
  lastTurn: null,
  className: '',
  question: '',
  reasons: [],
  content: '',
  file: '',
};
