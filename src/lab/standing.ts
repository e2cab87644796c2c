// The standing orders whose options are counted, and which option of each was in force.

import { assert } from '../lib/assert';
import {
  DATA_LAWS,
  FISCAL_STANCES,
  MODEL_PROGRAMMES,
  POWER_MIXES,
  STANCES,
  type FiscalStance,
} from '../types/names';
import type { NationState } from '../types/state';

/** Shares of chip money for chips made at home, in bands of percent. */
const BUILD_BANDS = ['build0to25', 'build26to50', 'build51to75', 'build76to100'] as const;
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

/** Where the counts of each order's options begin in one flat list. */
const FIRST: Record<StandingOrder, number> = {
  fiscalStance: 0,
  stance: 0,
  modelProgramme: 0,
  dataLaw: 0,
  powerMix: 0,
  buildPercent: 0,
};
const LENGTH = STANDING_ORDERS.reduce((length, order) => {
  FIRST[order] = length;
  return length + STANDING_OPTIONS[order].length;
}, 0);

function bandOf(percent: number): number {
  return Math.max(0, Math.ceil(percent / BAND_PERCENT) - 1);
}

/** Counts turns in one flat list, because counting happens often and reading seldom. */
export class StandingCounter {
  private readonly turns = Array.from({ length: LENGTH }, () => 0);

  /** Counts the turn after which the nation is in this state. Its fiscal stance was for that turn alone; a superpower has no stance. */
  take(nation: NationState, fiscalStance: FiscalStance): void {
    this.add(FIRST.fiscalStance, FISCAL_STANCES.indexOf(fiscalStance));
    if (nation.superpower === null) this.add(FIRST.stance, STANCES.indexOf(nation.stance));
    this.add(FIRST.modelProgramme, MODEL_PROGRAMMES.indexOf(nation.modelProgramme));
    this.add(FIRST.dataLaw, DATA_LAWS.indexOf(nation.dataLaw));
    this.add(FIRST.powerMix, POWER_MIXES.indexOf(nation.powerMix));
    this.add(FIRST.buildPercent, bandOf(nation.buildPercent));
  }

  private add(first: number, option: number): void {
    assert(option >= 0, 'a standing order has an option that is not listed');
    this.turns[first + option]!++;
  }

  get counts(): StandingCounts {
    return {
      fiscalStance: this.row('fiscalStance'),
      stance: this.row('stance'),
      modelProgramme: this.row('modelProgramme'),
      dataLaw: this.row('dataLaw'),
      powerMix: this.row('powerMix'),
      buildPercent: this.row('buildPercent'),
    };
  }

  private row(order: StandingOrder): Record<string, number> {
    const counts: Record<string, number> = {};
    let at = FIRST[order];
    for (const option of STANDING_OPTIONS[order]) counts[option] = this.turns[at++]!;
    return counts;
  }
}
