// The last turns in which an order still arrives in time to count for a chapter's question, for lines with a lead time.

import { roundStartOf } from '../engine';
import type { ByChapter, ChapterId, CountryId, Pillar } from '../types/names';
import { selectLeadTimes } from './leadTimes';
import type { SeatState } from './seatState';

export interface Deadline {
  readonly pillar: Pillar;
  /** The first half-year in which an order would arrive inside the chapter. */
  readonly firstHalfYear: number;
  /** The last half-year in which the quickest order of the line can be given and still arrives in time. */
  readonly lastHalfYear: number;
  /** The same for its slowest order: nuclear power. */
  readonly lastSlowHalfYear: number;
  /** Whether even the quickest order of this turn is too late. */
  readonly isLate: boolean;
}

const USE: readonly Pillar[] = ['power', 'dataCentres', 'chips'];

/** The lines with a lead time that answer each question. */
const LINES: Readonly<ByChapter<readonly Pillar[]>> = {
  calm: USE,
  glut: USE,
  famine: USE,
  grid: ['power'],
  heat: ['dataCentres'],
  openLeap: [],
  closedFrontier: [],
  talentWar: ['talent'],
  blocs: [],
};

/** The deadlines for a chapter between two half-years, with the lead times of this turn. */
export function deadlinesOf(
  state: Pick<SeatState, 'game' | 'orders'>,
  country: CountryId,
  chapter: ChapterId,
  span: { readonly firstHalfYear: number; readonly lastHalfYear: number },
): Deadline[] {
  const leads = selectLeadTimes(state, country);
  const { turn, halfYear: now, roundTurns } = state.game.state;
  const given = (halfYear: number) => now - turn + roundStartOf(halfYear - now + turn, roundTurns);
  return LINES[chapter].map((pillar) => {
    const { low, high } = leads[pillar];
    return {
      pillar,
      firstHalfYear: span.firstHalfYear - low,
      lastHalfYear: given(span.lastHalfYear - low),
      lastSlowHalfYear: given(span.lastHalfYear - high),
      isLate: now > span.lastHalfYear - low,
    };
  });
}
