// A finished game as the history on this device tells of it: one record for each seat that somebody played.

import type { Assumptions } from './assumption';
import type { CountryId, Medal, PlayerSight, RivalLevel } from './names';

export interface PastGame {
  /** When it ended, in milliseconds since 1970 by the clock of the device. */
  readonly endedAt: number;
  /** The rules it was played under. */
  readonly rules: number;
  readonly scenario: string;
  /** Everybody at the device, in the order of their seats. */
  readonly seats: readonly CountryId[];
  /** The one of them whose result this is. */
  readonly seat: CountryId;
  readonly variant: string;
  /** Half-year turns that were played; fewer than the length where the game was lost. */
  readonly turns: number;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** From 0 to 100, with one decimal. */
  readonly score: number;
  /** Null where none was won. */
  readonly medal: Medal | null;
  readonly sight: PlayerSight;
  readonly level: RivalLevel;
  /** What was assumed otherwise than usual; left out where nothing was. */
  readonly assumptions?: Assumptions;
}
