// The next round’s lots come to the quay, and those of the round after it are told.

import type { ChapterId } from '../../types/names';
import type { Lot } from '../../types/state';
import { chapterAt } from '../rules/chapters';
import { drawLots, lotCount } from '../rules/quay';
import { startsRound } from '../rules/rounds';
import { STREAM_QUAY, STREAM_QUAY_COMING, type Turn } from '../turnContext';
import type { WorldPhase } from './phase';

function lotsOf(turn: Turn, at: number, stream: number): Lot[] {
  const { p, ruleset, state } = turn;
  const chapter: ChapterId = chapterAt(p, state, at);
  const count = lotCount(p, turn.actors.length);
  return at < state.length ? drawLots(ruleset, turn.randomFor(stream), chapter, count) : [];
}

export const quayDraw: WorldPhase = (turn) => {
  const { state } = turn;
  const { world } = state;
  if (!startsRound(state)) {
    world.quay = [];
    return;
  }
  world.quay = state.turn === 0 ? lotsOf(turn, 0, STREAM_QUAY) : world.comingQuay;
  world.comingQuay = lotsOf(turn, state.turn + state.roundTurns, STREAM_QUAY_COMING);
};
