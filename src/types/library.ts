// What comes with the game and is needed to read an author's files.

import type { Atlas } from './atlas';
import type { Ruleset } from './ruleset';

export interface Library {
  readonly atlas: Atlas;
  /** By id. */
  readonly rulesets: Readonly<Record<string, Ruleset>>;
  /** The texts of the scenarios as they are written, by id: what another scenario may change. */
  readonly written: Readonly<Record<string, string>>;
}
