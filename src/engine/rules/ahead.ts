// Orders ahead: in which round of a chapter they may be given, and how much may be ordered.

import type { Parameters } from '../../types/ruleset';
import { chapterEnds } from './chapters';
import type { InRounds } from './rounds';

const PERCENT = 100;

/** Whether the round that begins with this turn holds the last turn of a chapter. */
export function endsChapter(p: Parameters, { turn, roundTurns }: InRounds): boolean {
  return chapterEnds(p, turn + roundTurns - 1);
}

/** Whether another chapter follows this round, so that something can be ordered ahead of it. */
export function hasChapterAfter({
  turn,
  roundTurns,
  length,
}: InRounds & { readonly length: number }): boolean {
  return turn + roundTurns < length;
}

/** The most that may be ordered ahead, percent of the regular budget. */
export function mostAheadPercent(p: Parameters): number {
  return PERCENT * p.money.aheadShare;
}

/** Money of an order ahead, USD bn. */
export interface AheadBill {
  /** What buys now: of the state, and of firms and funds that join in because it stands for the next budget. */
  readonly stateUsdBn: number;
  readonly partnersUsdBn: number;
  /** What the state pays next turn: its part and the fee for paying late. */
  readonly owedUsdBn: number;
}

/** The bill of an order ahead of this percent of a regular budget. */
export function aheadBill(p: Parameters, regularUsdBn: number, percent: number): AheadBill {
  const { aheadPartners, aheadFee } = p.money;
  const stateUsdBn = (regularUsdBn * percent) / PERCENT;
  const feeUsdBn = aheadFee * stateUsdBn;
  return {
    stateUsdBn,
    partnersUsdBn: aheadPartners * stateUsdBn,
    owedUsdBn: stateUsdBn + feeUsdBn,
  };
}
