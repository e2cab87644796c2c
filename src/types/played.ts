// What was won in games that were played to the end: the medal, and the sight it was won with.

import type { Medal, PlayerSight } from './names';

export interface WonMedal {
  /** Null for a game that won none. */
  readonly medal: Medal | null;
  readonly sight: PlayerSight;
}

/** By the id of the scenario, the best of its games. */
export type PlayedScenarios = Readonly<Record<string, WonMedal>>;
