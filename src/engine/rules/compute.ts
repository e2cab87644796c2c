// What technology means in a half-year: the price and power of a chip, the chips and the experts that a nation needs.

import { exp10, log10 } from '../../lib/detMath';
import type { Parameters } from '../../types/ruleset';
import type { NationStart } from '../../types/scenario';
import type { GameState, NationState } from '../../types/state';

const KW_PER_MW = 1000;

/** USD bn per H100-equivalent in a half-year, before the world's price multiplier. */
export function chipListPriceUsdBn(p: Parameters, halfYear: number): number {
  return p.chips.priceUsdBnPerH100e * exp10(halfYear * log10(p.chips.priceTrend));
}

/** kW per H100-equivalent of chips bought in a half-year. */
export function chipPowerKw(p: Parameters, halfYear: number): number {
  return p.chips.powerKwPerH100e * exp10(halfYear * log10(p.chips.powerTrend));
}

/** H100-equivalents for saturated use in the country. A superpower's firms also serve others from home. */
export function computeNeedH100e(
  p: Parameters,
  state: Pick<GameState, 'world'>,
  start: NationStart,
  { superpower }: Pick<NationState, 'superpower'>,
): number {
  const size =
    p.compute.needGdpWeight * start.gdpUsdTn + p.compute.needGdpWeight * Math.sqrt(start.gdpUsdTn);
  const own = p.compute.needH100e * size * exp10(state.world.computeGrowthOom);
  return superpower === null ? own : own * p.exports.servedNeed[superpower.sells];
}

/** MW that chips draw at full load, at so many kW for each H100-equivalent. */
export function chipDrawMw(h100e: number, powerKw: number): number {
  return (h100e * powerKw) / KW_PER_MW;
}

/** Experts a nation of this size can use. */
export function expertNeed(p: Parameters, halfYear: number, start: NationStart): number {
  return p.talent.needPeople * Math.sqrt(start.gdpUsdTn) * (1 + p.talent.needGrowth * halfYear);
}

/** log10 of the frontier's effective FLOP. */
export function frontierLog10Flop(p: Parameters, state: Pick<GameState, 'world'>): number {
  return p.world.frontierLog10Flop + state.world.trainingGrowthOom + state.world.algorithmGrowthOom;
}

/** All installed chips, H100-equivalents. */
export function installedH100e(nation: NationState): number {
  return nation.usChipsH100e + nation.chinaChipsH100e + nation.domesticChipsH100e;
}

/** The chips that run: as many as power and halls cover and experts can put to work. */
export function usedH100e({ talent }: Parameters, nation: NationState): number {
  const staffed = talent.useBase + talent.useWeight * nation.talentUse;
  return installedH100e(nation) * nation.operatingShare * staffed;
}

/** Connected power of all sources, MW. */
export function connectedPowerMw(nation: NationState): number {
  return nation.powerMw.gas + nation.powerMw.variable + nation.powerMw.firm;
}

/** Share of gas in connected power. One MW is added to the whole so that nothing is divided by zero. */
export function gasShare(nation: NationState): number {
  return nation.powerMw.gas / (connectedPowerMw(nation) + 1);
}
