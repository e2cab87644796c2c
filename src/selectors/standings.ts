// How nations and superpowers compare by what everybody knows.

import { nationOf, nationScenarioOf, TRUST_IN } from '../engine';
import type { Game } from '../types/game';
import type { CountryId, ExportRule, Stance, SuperpowerGoal } from '../types/names';
import type { Text } from '../types/scenario';
import type { CountryState, NationState } from '../types/state';
import type { SeatState } from './seatState';

export interface Standing {
  readonly country: CountryId;
  readonly name: Text;
  /** A country is a superpower here whether it is played or follows its course. */
  readonly role: 'home' | 'rival' | 'superpower';
  readonly capability: number;
  /** Null for superpowers that follow their course; lead and allies where these are the goal. */
  readonly autonomy: number | null;
  readonly composite: number | null;
  /** The goal of a superpower that is played. */
  readonly goal: SuperpowerGoal | null;
  /** How a superpower that is played sells; it has no stance. */
  readonly exportRule: ExportRule | null;
  readonly stance: Stance | null;
  readonly lagGenerations: number;
  /** Trust between home and a superpower, or between a superpower that is home and any country, 0 to 100; else null. */
  readonly trust: number | null;
}

const TRUST: Readonly<Record<CountryId, 'usTrust' | 'chinaTrust'>> = {
  USA: 'usTrust',
  CHN: 'chinaTrust',
};

/** A superpower that is home sees the trust of every nation, and of the other superpower. */
function trustOf(home: NationState, country: CountryState): number | null {
  const { superpower } = home;
  if (country.id === home.id) return null;
  if (superpower !== null && country.role === 'nation')
    return country[TRUST_IN[superpower.sells]] * 100;
  const trusted = TRUST[country.id];
  return trusted === undefined ? null : home[trusted] * 100;
}

type PublicFacts = Omit<Standing, 'country' | 'name' | 'lagGenerations' | 'trust'>;

function factsOf(game: Game, home: CountryId, country: CountryState): PublicFacts {
  if (country.role === 'superpower')
    return {
      role: 'superpower',
      capability: country.capability,
      autonomy: null,
      composite: null,
      goal: null,
      exportRule: null,
      stance: null,
    };
  const { id, indices, stance } = country;
  const { superpower = null } = nationScenarioOf(game.scenario, id);
  const role = id === home ? 'home' : superpower === null ? 'rival' : 'superpower';
  return {
    role,
    capability: indices.capability,
    autonomy: indices.autonomy,
    composite: indices.composite,
    goal: superpower?.goal ?? null,
    exportRule: superpower === null ? null : game.state.world.exports[superpower.sells].rule,
    stance: superpower === null ? stance : null,
  };
}

/** All countries in scenario order. */
export function selectStandings({ game }: Pick<SeatState, 'game'>, home: CountryId): Standing[] {
  const own = nationOf(game.state, home);
  return game.state.countries.map((country, i) => ({
    country: country.id,
    name: game.scenario.countries[i]!.name,
    lagGenerations: country.lagGenerations,
    trust: trustOf(own, country),
    ...factsOf(game, home, country),
  }));
}
