// What is short: the four inputs as percent of need now and some turns ahead, and the chips that stand idle.

import { installedH100e, nationOf } from '../engine';
import type { CountryId } from '../types/names';
import type { NationState } from '../types/state';
import { fullMarksPercent } from './powerSlack';
import type { SeatState } from './seatState';
import { rollOut } from './trial';

export const INPUTS = ['power', 'dataCentres', 'chips', 'talent'] as const;
/** One of the four inputs that AI needs together. */
export type Input = (typeof INPUTS)[number];

export interface BottleneckRow {
  readonly input: Input;
  /** How much the input allows. Percent of need for power and halls, of last turn's US orders for chips, of full use for experts. */
  readonly nowPercent: number;
  /** The same some turns ahead, if present orders are given in all of them; null where that cannot be known. */
  readonly aheadPercent: number | null;
}

export type BottleneckState = 'limit' | 'thin' | 'calm';

export interface Bottlenecks {
  /** `limit`: something stops chips or orders; `thin`: power is below the safe reserve; `calm`: nothing is short. */
  readonly state: BottleneckState;
  /** The scarcest inputs: of those that stop chips, if any do. Two where they are within two points of each other; none where nothing is short. */
  readonly causes: readonly Input[];
  readonly installedH100e: number;
  readonly workingH100e: number;
  readonly idleH100e: number;
  /** Worst first. */
  readonly rows: readonly BottleneckRow[];
  /** Power as percent of need at which the reserve gets full marks in the stress test of a power shortage. */
  readonly safePowerPercent: number;
  /** The half-year that is looked ahead to, since 2026 H1. */
  readonly aheadHalfYear: number;
}

/** How many turns are looked ahead. */
const TURNS_AHEAD = 4;
const TIE_PERCENT = 2;
const FULL_PERCENT = 100;
/** From here on it is shown as 100 percent. */
const SHOWN_AS_SHORT_PERCENT = 99.5;
const LEAST_IDLE_H100E = 1;

const RATIOS: Readonly<Record<Input, (nation: NationState) => number>> = {
  power: (nation) => nation.powerRatio,
  dataCentres: (nation) => nation.dataCentreRatio,
  chips: (nation) => nation.chipDeliveryRatio,
  talent: (nation) => nation.talentUse,
};

function rowsOf(nation: NationState, ahead: NationState | undefined): BottleneckRow[] {
  return INPUTS.map((input) => ({
    input,
    nowPercent: RATIOS[input](nation) * 100,
    aheadPercent: input === 'chips' || !ahead ? null : RATIOS[input](ahead) * 100,
  })).sort((a, b) => a.nowPercent - b.nowPercent);
}

/** What is short: power and halls that leave chips idle, or else all that is shown below 100 percent. */
function shortRows(rows: readonly BottleneckRow[], idleH100e: number): readonly BottleneckRow[] {
  const stops = rows.filter(
    ({ input, nowPercent }) =>
      (input === 'power' || input === 'dataCentres') && nowPercent < FULL_PERCENT,
  );
  if (idleH100e >= LEAST_IDLE_H100E && stops.length > 0) return stops;
  return rows.filter(({ nowPercent }) => nowPercent < SHOWN_AS_SHORT_PERCENT);
}

/** The scarcest of what is short. */
function causesOf(short: readonly BottleneckRow[]): Input[] {
  return short
    .filter(({ nowPercent }) => nowPercent - short[0]!.nowPercent <= TIE_PERCENT)
    .map(({ input }) => input)
    .slice(0, 2);
}

/** The input that will be scarcest, in percent of need; null where nothing will be short. */
export function shortAhead({
  rows,
}: Pick<Bottlenecks, 'rows'>): { readonly input: Input; readonly percent: number } | null {
  const known = rows.flatMap(({ input, aheadPercent }) =>
    aheadPercent === null ? [] : [{ input, percent: aheadPercent }],
  );
  const [worst] = known.sort((a, b) => a.percent - b.percent);
  return worst !== undefined && worst.percent < SHOWN_AS_SHORT_PERCENT ? worst : null;
}

/** What holds the seat's nation back, now and some turns ahead. */
export function selectBottlenecks(state: SeatState, country: CountryId): Bottlenecks {
  const nation = nationOf(state.game.state, country);
  const future = rollOut(state, country, TURNS_AHEAD, 'standing');
  const rows = rowsOf(nation, future[future.length - 1]);
  const installed = installedH100e(nation);
  const working = installed * nation.operatingShare;
  const idle = installed - working;
  const { halfYear, turn, length } = state.game.state;
  const causes = causesOf(shortRows(rows, idle));
  const safePowerPercent = fullMarksPercent(state.game.ruleset.parameters);
  const thin = nation.powerRatio * 100 < safePowerPercent;
  return {
    state: causes.length > 0 ? 'limit' : thin ? 'thin' : 'calm',
    causes,
    installedH100e: installed,
    workingH100e: working,
    idleH100e: idle,
    rows,
    safePowerPercent,
    aheadHalfYear: halfYear + Math.min(future.length, length - 1 - turn),
  };
}
