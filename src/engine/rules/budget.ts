// A government's regular AI budget of a turn.

import { clamp } from '../../lib/detMath';
import type { Parameters } from '../../types/ruleset';
import type { NationStart } from '../../types/scenario';
import type { NationState } from '../../types/state';

/** USD bn before the fiscal stance: it follows growth, support, AI's yield, debt service and hosting fees. */
export function regularBudgetUsdBn(
  p: Parameters,
  turnsPlayed: number,
  nation: NationState,
  start: NationStart,
): number {
  const m = p.money;
  const growth = 1 + m.revenueGrowth * turnsPlayed;
  const backing =
    m.supportBase + m.supportWeight * clamp(nation.support / m.supportNorm, 0, m.supportCeiling);
  const yieldOfAi = m.taxShareOfGain * nation.gdpGain * start.gdpUsdTn * m.gdpPerTurn;
  const budget =
    start.budgetUsdBn * growth * backing +
    yieldOfAi -
    m.debtService * nation.debtUsdBn +
    m.hostingRevenueUsdBnPerMw * nation.hostedPowerMw;
  return Math.max(start.budgetUsdBn * m.floorShare, budget);
}
