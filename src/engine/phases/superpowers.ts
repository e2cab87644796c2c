// Superpowers that nobody plays follow the course in their file.

import { exp10, interpolate } from '../../lib/detMath';
import type { Parameters } from '../../types/ruleset';
import type { SuperpowerScenario } from '../../types/scenario';
import type { GameState, SuperpowerState } from '../../types/state';
import type { WorldPhase } from './phase';

/** Sets a superpower's figures for this half-year; what the other one withholds from it slows it down. */
export function followPolicy(
  p: Parameters,
  state: GameState,
  power: SuperpowerState,
  { policy }: SuperpowerScenario,
): void {
  const { exports } = state.world;
  const worldChips = p.world.worldChipsH100e * exp10(state.world.computeGrowthOom);
  power.capability = interpolate(policy.capability, state.halfYear);
  power.installedChipsH100e = worldChips * interpolate(policy.computeShare, state.halfYear);
  power.lagGenerations = Math.max(
    0,
    interpolate(policy.lagGenerations, state.halfYear) + p.exports.rivalLag * exports.us.pressure,
  );
}

export const superpowers: WorldPhase = (turn) => {
  for (let i = 0; i < turn.state.countries.length; i++) {
    const country = turn.state.countries[i]!;
    const scenario = turn.scenario.countries[i]!;
    if (country.role === 'superpower' && scenario.role === 'superpower')
      followPolicy(turn.p, turn.state, country, scenario);
  }
};
