// The Korean scenario with seats for France and Germany, who are close enough for a joint platform.

import type { CountryId } from '../../src/types/names';
import { korea, type TestContent } from './korea';

export const PARIS_SEATS: readonly CountryId[] = ['FRA', 'DEU', 'KOR', 'JPN'];

/** Four seats of the scenario that comes with the game, in scenario order where they are played. */
export function paris(): TestContent {
  const { scenario, ...rest } = korea();
  return {
    ...rest,
    scenario: { ...scenario, seats: PARIS_SEATS.map((country) => ({ country })) },
  };
}
