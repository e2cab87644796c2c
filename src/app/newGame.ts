// Starts a game: the one place of the page that chooses a seed.

import { createSession, type Session, type SessionContent } from '../session/index';
import { type CountryId, MOST_HUMANS, type RivalLevel } from '../types/names';
import type { Scenario } from '../types/scenario';

const SEEDS = 4294967296;

/** What the player chooses, and the seed where it is given. */
export interface NewGame {
  /** One to four seats of the scenario. */
  readonly humans: readonly CountryId[];
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

/**
 * The seats that the address names, as in `?seats=FRA,DEU`, so that several people play at one device; undefined
 * where it names none, the same one twice, too many, or one that the scenario does not have.
 */
export function seatsInAddress(
  search: string,
  { seats }: Pick<Scenario, 'seats'>,
): readonly CountryId[] | undefined {
  const named = (new URLSearchParams(search).get('seats') ?? '').split(',');
  const isKnown = named.every(
    (id, i) => seats.some(({ country }) => country === id) && named.indexOf(id) === i,
  );
  return isKnown && named.length <= MOST_HUMANS ? named : undefined;
}

/** A game before its first turn. */
export function startGame(
  content: SessionContent,
  { humans, variant, level, seed }: NewGame,
): Session {
  return createSession({ ...content, humans, variant, level, seed: seed ?? drawSeed() });
}
