// How the nations and superpowers compare in what everybody knows.

import { nationOf } from '../engine';
import type { CountryId, Stance } from '../types/names';
import type { Text } from '../types/scenario';
import type { SeatState } from './seatState';

export interface Standing {
  readonly country: CountryId;
  readonly name: Text;
  readonly role: 'home' | 'rival' | 'superpower';
  readonly capability: number;
  /** Null for superpowers. */
  readonly autonomy: number | null;
  readonly composite: number | null;
  readonly stance: Stance | null;
  readonly lagGenerations: number;
  /** Trust of a superpower in home, 0 to 100; null for nations. */
  readonly trust: number | null;
}

const TRUST: Readonly<Record<CountryId, 'usTrust' | 'chinaTrust'>> = {
  USA: 'usTrust',
  CHN: 'chinaTrust',
};

/** All countries in scenario order. */
export function selectStandings({ game }: Pick<SeatState, 'game'>, home: CountryId): Standing[] {
  const own = nationOf(game.state, home);
  return game.state.countries.map((country, i): Standing => {
    const { name } = game.scenario.countries[i]!;
    const { id, lagGenerations } = country;
    const trusted = TRUST[id];
    if (country.role === 'superpower')
      return {
        country: id,
        name,
        role: 'superpower',
        capability: country.capability,
        autonomy: null,
        composite: null,
        stance: null,
        lagGenerations,
        trust: trusted ? own[trusted] * 100 : null,
      };
    return {
      country: id,
      name,
      role: id === home ? 'home' : 'rival',
      capability: country.indices.capability,
      autonomy: country.indices.autonomy,
      composite: country.indices.composite,
      stance: country.stance,
      lagGenerations,
      trust: null,
    };
  });
}
