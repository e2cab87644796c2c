// Where this turn's money for chips goes: by origin, and into research at home.

import { nationOf } from '../engine';
import type { CountryId } from '../types/names';
import type { SeatState } from './seatState';
import { tryNation } from './trial';

export interface ChipPlan {
  /** Chips that come next turn, by origin, with rivals at their standing orders; H100-equivalents. */
  readonly usH100e: number;
  readonly chinaH100e: number;
  readonly homeH100e: number;
  /** From both superpowers together, H100-equivalents. */
  readonly boughtH100e: number;
  /** Percent of purchases that goes to China this turn, if no answer changes it. */
  readonly chinaPercent: number;
  /** USD bn for research into home chips; it takes effect after its lead time. */
  readonly researchUsdBn: number;
  /** What firms add this turn on all lines, USD bn. */
  readonly privateUsdBn: number;
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The chip purchases of the seat's orders. */
export function selectChipPlan(state: SeatState, country: CountryId): ChipPlan {
  const now = nationOf(state.game.state, country);
  const after = tryNation(state, country);
  const { usH100e, chinaH100e, domesticH100e } = after.arriving;
  return {
    usH100e,
    chinaH100e,
    homeH100e: domesticH100e,
    boughtH100e: usH100e + chinaH100e,
    chinaPercent: now.chinaShare * 100,
    researchUsdBn:
      total(after.chipResearchPipelineUsdBn) - total(now.chipResearchPipelineUsdBn.slice(1)),
    privateUsdBn: after.privateMoneyUsdBn,
  };
}
