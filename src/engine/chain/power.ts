// Power: connected plants for the halls that are needed, with a reserve.

import { dataCentreNeedMw } from './dataCentres';
import type { ChainStart, ChainWorld } from './state';

/** MW to be connected for the halls that the nation can hold. */
export function powerNeedMw(world: ChainWorld, start: ChainStart): number {
  return dataCentreNeedMw(world, start) * world.rules.powerPerDataCentre;
}

/** USD bn for one MW, plant and connection. */
export function powerPriceUsdBn({ rules }: ChainWorld): number {
  return rules.powerUsdBnPerMw;
}
