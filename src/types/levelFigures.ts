// What the levels of rivals are worth, as it was measured and is told to the player.

import type { RivalLevel } from './names';

/** A mean with its standard error. */
export interface Measured {
  readonly value: number;
  readonly error: number;
}

/** A nation that is played as a rival of one level, beside `balanced` in the same place and world. */
export interface LevelFigures {
  readonly level: RivalLevel;
  /** Share of games that it ends with the higher score, 0 to 1. */
  readonly winShare: Measured;
  /** Points of the final score that it is ahead on average; below 0 when it is behind. */
  readonly pointsAhead: Measured;
}

/** The figures of all levels, and which games they come from. */
export interface LevelRecord {
  /** The number of the rules that were played. */
  readonly rules: number;
  readonly scenario: string;
  readonly variant: string;
  /** The first and the last of the seeds that every nation was played on. */
  readonly firstSeed: number;
  readonly lastSeed: number;
  /** Games of each level, on every seed in every nation's place. */
  readonly games: number;
  /** By level, in their order. */
  readonly levels: readonly LevelFigures[];
}
