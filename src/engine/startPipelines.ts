// What is on its way when a game begins: chips, halls and power that were ordered before, as much as keeps pace with the world.

import { exp10, interpolate, log10 } from '../lib/detMath';
import { POWER_SOURCES } from '../types/names';
import type { Parameters } from '../types/ruleset';
import type { NationState } from '../types/state';
import { chipDrawMw, chipPowerKw } from './rules/compute';

/** How much of a stock arrives in a turn where it grows by so many orders of magnitude and loses a part. */
function arrivingShare(p: Parameters, growthOom: number, lost: number): number {
  return p.start.onTheWay * Math.max(0, exp10(growthOom) - 1 + lost);
}

function sendChips(p: Parameters, nation: NationState, halfYear: number, growthOom: number): void {
  const share = arrivingShare(p, growthOom, p.chips.depreciation);
  const { arriving } = nation;
  arriving.usH100e = nation.usChipsH100e * share;
  arriving.chinaH100e = nation.chinaChipsH100e * share;
  arriving.domesticH100e = nation.domesticChipsH100e * share;
  const sent = arriving.usH100e + arriving.chinaH100e + arriving.domesticH100e;
  arriving.governmentH100e = sent * nation.governmentChipShare;
  arriving.powerMw = chipDrawMw(sent, chipPowerKw(p, halfYear - 1));
}

/** Fills what is being built and delivered, for as many turns as building takes. */
export function fillPipelines(p: Parameters, nation: NationState, halfYear: number): void {
  const chipGrowth = interpolate(p.world.computeGrowth, halfYear);
  sendChips(p, nation, halfYear, chipGrowth);
  const drawGrowth = chipGrowth + log10(p.chips.powerTrend);
  const hallShare = arrivingShare(p, drawGrowth, 1 - p.dataCentres.kept);
  const powerShare = arrivingShare(p, drawGrowth, 1 - p.power.kept);
  for (let turn = 0; turn < p.dataCentres.lagTurns; turn++)
    nation.dataCentrePipelineMw[turn] = nation.dataCentreMw * hallShare * exp10(drawGrowth * turn);
  for (const source of POWER_SOURCES)
    for (let turn = 0; turn < p.power.lagTurns[source]; turn++)
      nation.powerPipelineMw[source][turn] =
        nation.powerMw[source] * powerShare * exp10(drawGrowth * turn);
}
