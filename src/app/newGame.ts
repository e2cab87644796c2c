// Starts a game: the one place of the page that chooses a seed.

import { seedOfAliases } from '../classroom/aliases';
import { createSession, type Session, type SessionContent } from '../session/index';
import type { AssignedTerms } from '../types/assignment';
import type { Assumptions } from '../types/assumption';
import type { CountryId, PlayerSight, RivalLevel } from '../types/names';

/** What the player chooses, and what is set for the player. */
export interface NewGame {
  /** One to four seats of the scenario. */
  readonly humans: readonly CountryId[];
  readonly variant: string;
  /** How the rivals play. */
  readonly level: RivalLevel;
  readonly sight: PlayerSight;
  /** What is assumed otherwise than usual. */
  readonly assumptions?: Assumptions;
  /** A whole number from 0 to 2³² − 1, one for each alias, or, at null, one that is drawn. */
  readonly seed: number | 'alias' | null;
  /** The names of those who play, where they were asked for. */
  readonly aliases?: readonly string[];
  /** The assignment that it is played for. */
  readonly assigned?: { readonly address: string; readonly terms: AssignedTerms };
}

/** A seed that nobody chose: a whole number from 0 to 2³² − 1. */
export function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}

function seedOf({ seed, aliases = [], assigned }: NewGame): number {
  if (seed === 'alias') return seedOfAliases(aliases, assigned?.address ?? '');
  return seed ?? drawSeed();
}

/** A game before its first turn. */
export function startGame(content: SessionContent, game: NewGame): Session {
  const { humans, variant, level, sight, assumptions = {}, aliases = [], assigned } = game;
  return createSession({
    ...content,
    humans,
    variant,
    level,
    sight,
    seed: seedOf(game),
    ...(Object.keys(assumptions).length === 0 ? {} : { assumptions }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(assigned === undefined ? {} : { assigned }),
  });
}
