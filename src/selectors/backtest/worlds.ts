// How far the worlds of several scenarios lie apart.

import { type ScenarioWorld, WORLD_QUANTITIES, type WorldValues } from '../../types/trust';

/** The worlds may lie this far apart, as a share of the smallest. */
export const WORLD_TOLERANCE = 0.25;

/** The largest world above the smallest, as a share of the smallest: 0.25 where it has a quarter more. */
export function worldSpread(worlds: readonly ScenarioWorld[]): WorldValues {
  const spreads = WORLD_QUANTITIES.map((name) => {
    const values = worlds.map((one) => one[name]);
    const least = Math.min(...values);
    return [name, least > 0 ? Math.max(...values) / least - 1 : 0];
  });
  return Object.fromEntries(spreads) as unknown as WorldValues;
}
