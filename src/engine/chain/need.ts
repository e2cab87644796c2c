// What a nation of its means can hold: the need of every line follows from budget and firms, and from the world's spending.

import { exp10, log10 } from '../../lib/detMath';
import type { Pillar } from '../../types/names';
import type { ChainRules } from './rules';
import type { ChainWorld, Means } from './state';

/** What firms offer a nation in a turn, in its budgets: those at home, and foreign ones, which come to no superpower. */
export function offersInBudgets(rules: ChainRules, start: Means): number {
  const ofHome = start.privateMoneyUsdBn / start.budgetUsdBn;
  const ofAbroad = start.isSuperpower ? 0 : rules.foreignOffers;
  return ofHome + ofAbroad;
}

/** Dollars that a line gets in all for one of the state's, where it is as narrow as usual. */
export function usualMoney(rules: ChainRules, start: Means, line: Pillar): number {
  const beside = (rules.lines[line].leverage * offersInBudgets(rules, start)) / rules.usualOffers;
  return 1 + rules.usualOpening * beside;
}

/** Means of a nation in its first turn, USD bn: the budget and what firms offer. */
export function meansUsdBn(rules: ChainRules, start: Means): number {
  return start.budgetUsdBn * (1 + offersInBudgets(rules, start));
}

/** Size against the leader: its means to a power well below 1, since twice the money makes no model twice as strong. */
export function sizeOf(rules: ChainRules, start: Means): number {
  const share = meansUsdBn(rules, start) / start.leaderMeansUsdBn;
  return exp10(rules.sizePower * log10(share));
}

/** What the present chapter makes of a line's need. */
export function chapterNeed({ rules, chapter }: ChainWorld, line: Pillar): number {
  return rules.chapterNeed[chapter][line] ?? 1;
}
