// What comes if nothing more is ordered: shares of need over the next half-years, from what is on its way.

import { nationOf } from '../engine';
import { PILLARS, type CountryId } from '../types/names';
import type { NationState } from '../types/state';
import { selectLeadTimes } from './leadTimes';
import type { SeatState } from './seatState';
import { rollOut } from './trial';

export interface OutlookPoint {
  /** The half-year that begins at this point, since 2026 H1. */
  readonly halfYear: number;
  /** Percent of need. */
  readonly powerPercent: number;
  readonly dataCentrePercent: number;
  /** Percent of full use that the experts allow. */
  readonly talentPercent: number;
}

function point(nation: NationState, halfYear: number): OutlookPoint {
  return {
    halfYear,
    powerPercent: nation.powerRatio * 100,
    dataCentrePercent: nation.dataCentreRatio * 100,
    talentPercent: nation.talentUse * 100,
  };
}

/** Now, and after each of the next turns: this turn with its orders, the others without public money, until the slowest order has arrived. */
export function selectOutlook(state: SeatState, country: CountryId): OutlookPoint[] {
  const { halfYear, turn, length } = state.game.state;
  const leads = selectLeadTimes(state, country);
  const slowest = 1 + Math.max(...PILLARS.map((pillar) => leads[pillar].high));
  // No half-year begins after the last turn.
  const turns = Math.min(slowest, length - 1 - turn);
  const future = rollOut(state, country, turns, 'nothing');
  return [nationOf(state.game.state, country), ...future].map((nation, i) =>
    point(nation, halfYear + i),
  );
}
