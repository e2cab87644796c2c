// What comes if nothing more is ordered: the shares of need over the next half-years, from what is on the way.

import { nationOf } from '../engine';
import type { CountryId } from '../types/names';
import type { NationState } from '../types/state';
import type { SeatState } from './seatState';
import { TIMELINE_TURNS } from './timeline';
import { rollOut } from './trial';

export interface OutlookPoint {
  /** Half-years since 2026 H1. */
  readonly halfYear: number;
  /** Percent of need. */
  readonly powerPercent: number;
  readonly dataCentrePercent: number;
  readonly talentPercent: number;
}

function point(nation: NationState, halfYear: number): OutlookPoint {
  return {
    halfYear,
    powerPercent: nation.powerRatio * 100,
    dataCentrePercent: nation.dataCentreRatio * 100,
    talentPercent: nation.talentRatio * 100,
  };
}

/** Now and the next turns with this turn's orders and no public money after them. */
export function selectOutlook(state: SeatState, country: CountryId): OutlookPoint[] {
  const { halfYear } = state.game.state;
  const future = rollOut(state, country, TIMELINE_TURNS - 1, 'nothing');
  return [nationOf(state.game.state, country), ...future].map((nation, i) =>
    point(nation, halfYear + i),
  );
}
