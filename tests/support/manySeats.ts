// The Korean scenario with seats for four nations, two of which are close enough for a joint platform.

import { createSession, type Session, type SessionSetup } from '../../src/session/index';
import type { CountryId } from '../../src/types/names';
import { korea, type TestContent } from './korea';

/** In scenario order. */
export const FOUR_SEATS: readonly CountryId[] = ['KOR', 'JPN', 'FRA', 'DEU'];
/** Two of them. */
const TWO_SEATS: readonly CountryId[] = ['FRA', 'DEU'];

export function manySeats(): TestContent {
  const { scenario, ...rest } = korea();
  return { ...rest, scenario: { ...scenario, seats: FOUR_SEATS.map((country) => ({ country })) } };
}

/** A game of France and Germany at one device; a part of its setup may be replaced. */
export function manySeatsSession(part: Partial<SessionSetup> = {}): Session {
  return createSession({ ...manySeats(), seed: 7, variant: 'short', humans: TWO_SEATS, ...part });
}
