// Models: strength against the frontier, which moves on; so what stands still grows stale.

import { exp10, log10 } from '../../lib/detMath';
import { usualMoney } from './need';
import type { ChainRules } from './rules';
import type { ChainStart, ChainWorld } from './state';

/** Strength that means of this size reach, 1 at the frontier of the leader. */
export function modelNeed(_: ChainWorld, start: ChainStart): number {
  return start.holds.strength;
}

/** USD bn for a strength of 1 now. */
export function modelPriceUsdBn({ rules, spending }: ChainWorld, start: ChainStart): number {
  const heldUsdBn =
    rules.modelsShare * start.budgetUsdBn * spending * usualMoney(rules, start, 'models');
  return heldUsdBn / (rules.lines.models.wear * start.holds.strength);
}

/** Generations behind the frontier; 0 at it and beyond. */
export function lagGenerations(rules: ChainRules, strength: number): number {
  return Math.max(0, -rules.generationsPerOom * log10(strength));
}

/** The strength of a model so many generations behind. */
export function strengthOfLag(rules: ChainRules, generations: number): number {
  return exp10(-generations / rules.generationsPerOom);
}
