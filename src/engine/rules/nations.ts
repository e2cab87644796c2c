// Finds a nation in a state or a scenario.

import { assert } from '../../lib/assert';
import type { CountryId, Stance } from '../../types/names';
import type { NationScenario, Scenario, SuperpowerRole } from '../../types/scenario';
import type { GameState, NationState } from '../../types/state';

/** The nation's state; asking for a superpower or a stranger is a bug. */
export function nationOf(state: GameState, id: CountryId): NationState {
  for (const country of state.countries)
    if (country.id === id && country.role === 'nation') return country;
  assert(false, `${id} is no nation of this game`);
}

/** The nation's part of the scenario. */
export function nationScenarioOf(scenario: Scenario, id: CountryId): NationScenario {
  for (const country of scenario.countries)
    if (country.id === id && country.role === 'nation') return country;
  assert(false, `${id} is no nation of this scenario`);
}

const STANCE_OF = { us: 'alignUsa', china: 'alignChina' } as const;

/** The stance at the start: a superpower sides with itself, whatever its file says. */
export function stanceOf(stance: Stance, superpower: SuperpowerRole | undefined): Stance {
  return superpower === undefined ? stance : STANCE_OF[superpower.sells];
}

/** All nations in scenario order. */
export function nationsOf(state: GameState): NationState[] {
  const nations: NationState[] = [];
  for (const country of state.countries) if (country.role === 'nation') nations.push(country);
  return nations;
}
