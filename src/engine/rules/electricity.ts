// How hard AI presses on a nation's electricity: 0 unnoticed, 1 at the limit.

import { clamp } from '../../lib/detMath';
import type { Parameters } from '../../types/ruleset';
import type { NationStart } from '../../types/scenario';
import type { NationState, WorldState } from '../../types/state';
import { connectedPowerMw } from './compute';

const MW_PER_GW = 1000;

/** The load on the grid, the imported gas in an energy shock and the need that is not met, added up. */
export function electricityStress(
  p: Parameters,
  world: WorldState,
  nation: NationState,
  start: NationStart,
): number {
  const load = (nation.chipPowerMw / (start.gridPeakGw * MW_PER_GW)) * p.power.stressLoad;
  const shock =
    world.energyShockTurns > 0
      ? (p.power.stressEnergyShock * nation.powerMw.gas * start.fossilImportShare) /
        (connectedPowerMw(nation) + 1)
      : 0;
  const shortage = nation.powerRatio < 1 ? p.power.stressShortage * (1 - nation.powerRatio) : 0;
  return clamp(load + shock + shortage);
}
