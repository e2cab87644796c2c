// What may be ordered ahead at a chapter’s end: how prices change, what it buys now, and what the next budget pays for it.

import {
  aheadBill,
  chapterAt,
  moneyDivisors,
  mostAheadPercent,
  nationOf,
  nationScenarioOf,
  regularBudgetUsdBn,
} from '../engine';
import { PILLARS, type ChapterId, type CountryId, type Pillar } from '../types/names';
import { mayOrderAhead } from './rhythm';
import { orderOf, type SeatState } from './seatState';

export interface AheadLine {
  readonly line: Pillar;
  readonly chosen: boolean;
  /** By how many percent its money buys at another price in the next chapter; above 0 it gets dearer. */
  readonly priceChangePercent: number;
}

export interface AheadChoice {
  /** Whether something can be ordered ahead in this round. */
  readonly isOpen: boolean;
  /** What is ordered, if anything. */
  readonly line: Pillar | null;
  readonly orderedPercent: number;
  /** The most that may be ordered, percent of the regular budget. */
  readonly mostPercent: number;
  readonly next: ChapterId;
  readonly lines: readonly AheadLine[];
  /** What the whole of it buys and costs, USD bn: the order as it is, or the most that may be ordered. */
  readonly stateUsdBn: number;
  readonly partnersUsdBn: number;
  readonly owedUsdBn: number;
  /** What this turn’s budget still pays for an earlier order ahead. */
  readonly aheadOwedUsdBn: number;
}

/** What the seat may order ahead, and has ordered. */
export function selectAhead({ game, orders }: SeatState, country: CountryId): AheadChoice {
  const { ruleset, scenario, state } = game;
  const p = ruleset.parameters;
  const nation = nationOf(state, country);
  const { start } = nationScenarioOf(scenario, country);
  const order = orderOf(orders, 'orderAhead');
  const mostPercent = Math.floor(mostAheadPercent(p));
  const next = chapterAt(p, state, state.turn + p.chapters.turns);
  const before = moneyDivisors(p, chapterAt(p, state, state.turn));
  const after = moneyDivisors(p, next);
  const budgetUsdBn = regularBudgetUsdBn(p, state.world, nation, start);
  const bill = aheadBill(p, budgetUsdBn, order?.percent ?? mostPercent);
  const line = order?.line ?? null;
  return {
    isOpen: mayOrderAhead(game),
    line,
    orderedPercent: order?.percent ?? 0,
    mostPercent,
    next,
    lines: PILLARS.map((each) => ({
      line: each,
      chosen: each === line,
      priceChangePercent: 100 * (after[each] / before[each] - 1),
    })),
    ...bill,
    aheadOwedUsdBn: nation.aheadOwedUsdBn,
  };
}
