// Power that a nation's AI can use.

import type { Parameters } from '../../types/ruleset';
import type { NationStart } from '../../types/scenario';
import type { NationState, WorldState } from '../../types/state';
import { connectedPowerMw } from './compute';

/** MW: connected power as far as it is firm, less an outage and what foreign campuses draw; at least 5. */
export function availablePowerMw(
  p: Parameters,
  world: WorldState,
  nation: NationState,
  start: NationStart,
  outageShare: number,
): number {
  const w = p.power;
  const gasInShock =
    world.energyShockTurns > 0 ? 1 - w.energyShockLoss * start.fossilImportShare : 1;
  const { gas, variable, firm } = nation.powerMw;
  const gasPower = gas * gasInShock;
  const variablePower = variable * w.variableFirmness;
  const dependablePower = gasPower + variablePower + firm;
  const hostedCeiling = p.hosting.powerCeiling * connectedPowerMw(nation);
  const hostedDraw = p.hosting.powerShare * Math.min(nation.hostedPowerMw, hostedCeiling);
  const powerAfterOutage = dependablePower * (1 - outageShare);
  return Math.max(w.floorMw, powerAfterOutage - hostedDraw);
}
