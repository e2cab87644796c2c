// What AI adds to GDP by its use at home and by memory and chips sold abroad; at the start and every turn alike.

import { interpolate, saturate } from '../../lib/detMath';
import type { Parameters } from '../../types/ruleset';
import type { NationStart } from '../../types/scenario';
import type { NationState } from '../../types/state';

/** What the use of AI at home adds to GDP in a half-year, as a share of it; a part of what foreign AI earns leaves the country. */
export function domesticGain(
  p: Parameters,
  halfYear: number,
  nation: NationState,
  inputQuality: number,
): number {
  const g = p.prosperity;
  const potential = interpolate(g.potential, halfYear);
  const homeUse =
    p.use.homeModelWeight * nation.homeModelShare + p.use.homeCloudWeight * nation.homeCloudShare;
  const leakedAbroad = g.leak * (1 - homeUse);
  return potential * nation.adoption * inputQuality * (1 - leakedAbroad) * g.scale;
}

/** What memory and chips sold abroad add to GDP in a half-year, as a share of it. */
export function supplierExports(
  p: Parameters,
  halfYear: number,
  nation: NationState,
  start: NationStart,
): number {
  const g = p.prosperity;
  const memoryExports =
    g.leverageExport *
    Math.max(0, nation.supplyLeverage - g.leverageFree) *
    Math.max(0, g.leverageBase + g.leverageGrowth * halfYear) *
    (nation.stance === 'alignChina' ? g.leverageChinaAligned : 1);
  const chipExports =
    g.chipExport *
    Math.max(0, nation.homeChipPerformance - g.chipExportFree) *
    saturate(nation.homeChipCapacityUsdBn / (g.chipExportCapacity * Math.sqrt(start.gdpUsdTn)));
  return memoryExports + chipExports;
}
