// Starts a game: the one place of the page that chooses a seed.

import { createSession, type Session, type SessionContent } from '../session/index';
import type { CountryId, RivalLevel } from '../types/names';

const SEEDS = 4294967296;

/** What the player chooses, and the seed where it is given. */
export interface NewGame {
  readonly human: CountryId;
  readonly variant: string;
  /** How far the rivals look ahead. */
  readonly level: RivalLevel;
  readonly seed?: number | undefined;
}

/** A seed that nobody chose: a whole number from 0 to 2³² − 1. */
export function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}

/** The seed that the address names, as in `?seed=7`, so that a class plays one world; else undefined. */
export function seedInAddress(search: string): number | undefined {
  const text = new URLSearchParams(search).get('seed') ?? '';
  const seed = Number(text);
  return /^\d{1,10}$/.test(text) && seed < SEEDS ? seed : undefined;
}

/** A game before its first turn. */
export function startGame(
  content: SessionContent,
  { human, variant, level, seed }: NewGame,
): Session {
  return createSession({ ...content, human, variant, level, seed: seed ?? drawSeed() });
}
