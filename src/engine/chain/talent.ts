// Talent: experts who build and run it; as the world spends more, more of them are needed and each is dearer.

import { exp10, log10 } from '../../lib/detMath';
import { usualMoney } from './need';
import type { ChainRules } from './rules';
import type { ChainStart, ChainWorld, Means } from './state';

function followed(rules: ChainRules, spending: number): number {
  return exp10(rules.expertsFollow * log10(spending));
}

/** Experts that the nation can keep and train in the first turn. */
export function heldExperts(rules: ChainRules, start: Means): number {
  const growth = followed(rules, 1 + rules.steadyGrowth) - 1;
  const heldUsdBn =
    (rules.expertUsdBn * (rules.lines.talent.wear + growth)) / usualMoney(rules, start, 'talent');
  return (rules.talentShare * start.budgetUsdBn) / heldUsdBn;
}

/** Experts that the nation can hold now. */
export function expertNeed({ rules, spending }: ChainWorld, start: ChainStart): number {
  return start.holds.experts * followed(rules, spending);
}

/** USD bn to train or win one expert now. */
export function expertPriceUsdBn({ rules, spending }: ChainWorld): number {
  return (rules.expertUsdBn * spending) / followed(rules, spending);
}
