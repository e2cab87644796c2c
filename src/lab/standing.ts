// The standing orders whose options are counted, and which option of each a nation had in force.

import {
  DATA_LAWS,
  FISCAL_STANCES,
  MODEL_PROGRAMMES,
  POWER_MIXES,
  STANCES,
  type FiscalStance,
} from '../types/names';
import type { NationState } from '../types/state';

/** Shares of chip money for home-built chips, in percent bands. */
export const BUILD_BANDS = ['build0to25', 'build26to50', 'build51to75', 'build76to100'] as const;
const BAND_PERCENT = 25;

/** Every counted standing order with all its options. */
export const STANDING_OPTIONS = {
  fiscalStance: FISCAL_STANCES,
  stance: STANCES,
  modelProgramme: MODEL_PROGRAMMES,
  dataLaw: DATA_LAWS,
  powerMix: POWER_MIXES,
  buildPercent: BUILD_BANDS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type StandingOrder = keyof typeof STANDING_OPTIONS;
export const STANDING_ORDERS = Object.keys(STANDING_OPTIONS) as readonly StandingOrder[];
/** Turns by standing order and option; an option that was never in force counts 0. */
export type StandingCounts = Readonly<Record<StandingOrder, Readonly<Record<string, number>>>>;

function bandOf(percent: number): string {
  const band = Math.max(0, Math.ceil(percent / BAND_PERCENT) - 1);
  return BUILD_BANDS[band] ?? BUILD_BANDS[0];
}

/** Counts turns as they pass. */
export class StandingCounter {
  readonly counts: Record<StandingOrder, Record<string, number>>;

  constructor() {
    const rows = STANDING_ORDERS.map((order) => [
      order,
      Object.fromEntries(STANDING_OPTIONS[order].map((option) => [option, 0])),
    ]);
    this.counts = Object.fromEntries(rows) as Record<StandingOrder, Record<string, number>>;
  }

  /** Counts the turn after which the nation stands like this; its fiscal stance was of that turn alone. */
  take(nation: NationState, fiscalStance: FiscalStance): void {
    this.add('fiscalStance', fiscalStance);
    this.add('stance', nation.stance);
    this.add('modelProgramme', nation.modelProgramme);
    this.add('dataLaw', nation.dataLaw);
    this.add('powerMix', nation.powerMix);
    this.add('buildPercent', bandOf(nation.buildPercent));
  }

  private add(order: StandingOrder, option: string): void {
    const row = this.counts[order];
    row[option] = (row[option] ?? 0) + 1;
  }
}
