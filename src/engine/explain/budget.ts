// Explains the regular budget of a turn.

import type { Parameters } from '../../types/ruleset';
import type { NationStart } from '../../types/scenario';
import type { NationState } from '../../types/state';
import type { NationTrace } from '../trace';
import {
  clamped,
  difference,
  figure,
  greatest,
  literal,
  measured,
  parameter,
  product,
  ratio,
  sum,
} from './nodes';

/** The regular budget before the fiscal stance. */
export function explainBudget(
  p: Parameters,
  turnsPlayed: number,
  nation: NationState,
  start: NationStart,
  trace: NationTrace,
): void {
  const m = p.money;
  const startBudget = figure(nation.id, 'budgetUsdBn', start.budgetUsdBn);
  const share = clamped(
    'supportShare',
    ratio(
      'supportRatio',
      trace.get('support', nation.support),
      parameter('money.supportNorm', m.supportNorm),
    ),
    literal(0),
    parameter('money.supportCeiling', m.supportCeiling),
  );
  const growth = sum('revenueGrowth', [
    literal(1),
    product('growthSoFar', [
      parameter('money.revenueGrowth', m.revenueGrowth),
      measured('turnsPlayed', turnsPlayed),
    ]),
  ]);
  const backing = sum('publicBacking', [
    parameter('money.supportBase', m.supportBase),
    product('backingBySupport', [parameter('money.supportWeight', m.supportWeight), share]),
  ]);
  const gain = product('taxOnAi', [
    parameter('money.taxShareOfGain', m.taxShareOfGain),
    trace.get('gdpGain', nation.gdpGain),
    figure(nation.id, 'gdpUsdTn', start.gdpUsdTn),
    parameter('money.gdpPerTurn', m.gdpPerTurn),
  ]);
  const debt = product('debtService', [
    parameter('money.debtService', m.debtService),
    trace.get('debtUsdBn', nation.debtUsdBn),
  ]);
  const hosting = product('hostingFees', [
    parameter('money.hostingRevenueUsdBnPerMw', m.hostingRevenueUsdBnPerMw),
    measured('hostedPowerMw', nation.hostedPowerMw),
  ]);
  const earned = difference('budgetBeforeFees', [
    sum('taxes', [product('publicMoney', [startBudget, growth, backing]), gain]),
    debt,
  ]);
  const floor = product('budgetFloor', [startBudget, parameter('money.floorShare', m.floorShare)]);
  trace.set(
    'regularBudgetUsdBn',
    greatest('regularBudgetUsdBn', [floor, sum('budgetWithFees', [earned, hosting])]),
  );
}
