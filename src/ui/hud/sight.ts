// What each sight shows of the future: points, bands, or neither.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type PlayerSight, SIGHT_BEFORE_SIGHTS } from '../../types/names';

export interface Shown {
  /** The points that a choice is likely to add, a mark at the best one, and an adviser whose orders can be taken over. */
  readonly points: boolean;
  /** What orders are likely to bring in two years, and the advisers' words. */
  readonly bands: boolean;
}

const SHOWN: Readonly<Record<PlayerSight, Shown>> = {
  openSea: { points: false, bands: true },
  pilotAboard: { points: true, bands: true },
  fog: { points: false, bands: false },
};

export function sightOf({ sight }: { readonly sight?: PlayerSight }): PlayerSight {
  return sight ?? SIGHT_BEFORE_SIGHTS;
}

export const SightContext = createContext<PlayerSight>('openSea');

export function shownIn(sight: PlayerSight): Shown {
  return SHOWN[sight];
}

export function useSight(): Shown {
  return SHOWN[useContext(SightContext)];
}
