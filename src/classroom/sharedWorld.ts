// A game as a player passes it on: its scenario, seats, length and world in an address, with sight, rivals and assumptions where they were chosen.

import { type Assignment, NOTHING_SET } from '../types/assignment';
import type { Assumptions } from '../types/assumption';
import type { CountryId, PlayerSight, RivalLevel } from '../types/names';
import { addressOf } from './address';

/** What is passed on. */
export interface SharedWorld {
  readonly scenario: string;
  readonly seats: readonly CountryId[];
  readonly variant: string;
  /** Half-year turns of that length; null where they are not known. */
  readonly turns: number | null;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  readonly level: RivalLevel;
  readonly sight: PlayerSight;
  readonly assumptions: Assumptions;
  /** The mark of a scenario that does not come with the game; empty for one that does. */
  readonly content: string;
}

/** What the set-up begins with goes without saying, and so does that everything may be changed. */
export function sharedWorld(world: SharedWorld): Assignment {
  const { scenario, seats, variant, turns, seed, level, sight, assumptions, content } = world;
  return {
    ...NOTHING_SET,
    by: 'player',
    scenario,
    seats,
    length: { variant, turns },
    level: level === 0 ? null : level,
    sight: sight === 'openSea' ? null : sight,
    seed,
    assumptions,
    content,
    free: [],
  };
}

/** The address of it, from `#play` on. */
export function sharedAddress(world: SharedWorld): string {
  return addressOf(sharedWorld(world));
}
