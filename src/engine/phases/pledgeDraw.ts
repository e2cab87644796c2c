// Before the turn of the review the last part of every pledge’s bar is drawn, the same for the whole world.

import { chapterStarts } from '../rules/chapters';
import { isReviewTurn } from '../rules/pledges';
import { STREAM_PLEDGES } from '../turnContext';
import type { WorldPhase } from './phase';

export const pledgeDraw: WorldPhase = (turn) => {
  const { p, state, events } = turn;
  if (chapterStarts(p, state.turn)) state.world.pledgeShift = 0;
  if (!isReviewTurn(p, state.turn) || state.turn >= state.length) return;
  const { pledgeShifts } = p.chapters;
  const shift = pledgeShifts[turn.randomFor(STREAM_PLEDGES).nextBelow(pledgeShifts.length)] ?? 0;
  state.world.pledgeShift = shift;
  events.push({ kind: 'pledgeBarDrawn', country: null, shift });
};
