// A government's regular AI budget of a turn.

import { clamp, exp10 } from '../../lib/detMath';
import type { Parameters } from '../../types/ruleset';
import type { NationStart } from '../../types/scenario';
import type { NationState, WorldState } from '../../types/state';

/** USD bn before the fiscal stance: it follows what the world spends, support, AI's yield, debt service and hosting fees. */
export function regularBudgetUsdBn(
  p: Parameters,
  world: WorldState,
  nation: NationState,
  start: NationStart,
): number {
  const m = p.money;
  const budgetGrowth = exp10(m.spendingFollowed * world.spendingGrowthOom);
  const supportShare = clamp(nation.support / m.supportNorm, 0, m.supportCeiling);
  const publicBacking = m.supportBase + m.supportWeight * supportShare;
  const publicMoney = start.budgetUsdBn * budgetGrowth * publicBacking;
  const taxOnAi = m.taxShareOfGain * nation.gdpGain * start.gdpUsdTn * m.gdpPerTurn;
  const debtService = m.debtService * nation.debtUsdBn;
  const hostingFees = m.hostingRevenueUsdBnPerMw * nation.hostedPowerMw;
  const budgetFloor = start.budgetUsdBn * m.floorShare;
  return Math.max(budgetFloor, publicMoney + taxOnAi - debtService + hostingFees);
}
