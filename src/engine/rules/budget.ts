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
  const revenueGrowth = 1 + m.revenueGrowth * turnsPlayed;
  const supportShare = clamp(nation.support / m.supportNorm, 0, m.supportCeiling);
  const publicBacking = m.supportBase + m.supportWeight * supportShare;
  const publicMoney = start.budgetUsdBn * revenueGrowth * publicBacking;
  const taxOnAi = m.taxShareOfGain * nation.gdpGain * start.gdpUsdTn * m.gdpPerTurn;
  const debtService = m.debtService * nation.debtUsdBn;
  const hostingFees = m.hostingRevenueUsdBnPerMw * nation.hostedPowerMw;
  const budgetFloor = start.budgetUsdBn * m.floorShare;
  return Math.max(budgetFloor, publicMoney + taxOnAi - debtService + hostingFees);
}
