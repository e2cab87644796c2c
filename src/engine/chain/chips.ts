// Chips: so many as budget and firms can keep up together with the halls and the power that run them.

import { exp10, log10 } from '../../lib/detMath';
import { usualMoney } from './need';
import type { ChainRules } from './rules';
import type { ChainStart, ChainWorld, Means } from './state';

const KW_PER_MW = 1000;

/** Factor of a chip's price, and of the power it draws, since 2026 H1. */
function chipTrend(rules: ChainRules, halfYear: number): number {
  return exp10(halfYear * log10(rules.chipPriceTrend));
}

/** MW that one chip of a nation's first turn draws. */
export function chipMw(rules: ChainRules, { halfYear }: Means): number {
  return (rules.chipKw * chipTrend(rules, halfYear)) / KW_PER_MW;
}

/** The state's USD bn a turn that keep one chip running: its replacement and growth, with its halls and its power. */
function heldChipUsdBn(rules: ChainRules, start: Means): number {
  const { chips, dataCentres, power } = rules.lines;
  const { steadyGrowth } = rules;
  const moreChips = (1 + steadyGrowth) / rules.chipPriceTrend - 1;
  const priceUsdBn = rules.chipUsdBn * chipTrend(rules, start.halfYear);
  const ofChip = (priceUsdBn * (chips.wear + moreChips)) / usualMoney(rules, start, 'chips');
  const hallsMw = chipMw(rules, start);
  const ofHalls =
    (hallsMw * rules.dataCentreUsdBnPerMw * (dataCentres.wear + steadyGrowth)) /
    usualMoney(rules, start, 'dataCentres');
  const powerMw = hallsMw * rules.powerPerDataCentre;
  const ofPower =
    (powerMw * rules.powerUsdBnPerMw * (power.wear + steadyGrowth)) /
    usualMoney(rules, start, 'power');
  return ofChip + ofHalls + ofPower;
}

/** H100-equivalents that the nation can hold in the first turn. */
export function heldChipsH100e(rules: ChainRules, start: Means): number {
  return (rules.chipsShare * start.budgetUsdBn) / heldChipUsdBn(rules, start);
}

/** H100-equivalents: as spending grows and chips get cheaper, so many more. */
export function chipNeedH100e(world: ChainWorld, start: ChainStart): number {
  const { rules, spending, turn } = world;
  return (start.holds.chipsH100e * spending) / chipTrend(rules, turn);
}

/** USD bn for one chip bought now. */
export function chipPriceUsdBn({ rules, halfYear }: ChainWorld): number {
  return rules.chipUsdBn * chipTrend(rules, halfYear);
}
