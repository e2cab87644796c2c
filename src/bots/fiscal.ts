// When a bot borrows to spend more.

import type { PlayerView } from '../types/game';
import type { FiscalStance } from '../types/names';

/** Surges while support is above `support` and debt is below this many starting budgets. */
export function surgeWhile(view: PlayerView, support: number, debtInBudgets = 1): FiscalStance {
  const debtLimitUsdBn = view.ownScenario.start.budgetUsdBn * debtInBudgets;
  return view.own.support > support && view.own.debtUsdBn < debtLimitUsdBn ? 'surge' : 'normal';
}
