// Plays a seat's orders in every sampled future and reads off what comes of them.

import { startsRound } from '../../engine/index';
import { byMeasure, measuresOf } from '../../selectors/index';
import { type ByMeasure, type Forecast, LATER_TURNS } from '../../types/forecast';
import type { Game } from '../../types/game';
import type { Order } from '../../types/order';
import { chapterEnd, finalScore, letStand } from '../playOut';
import { bandOf } from './bands';
import { playFuture, type Future } from './futures';

/** Work that is done in steps, so that a newer question can go first. */
export type Work<R> = Generator<void, R, void>;

/** How many futures are played to the end of the game. Few are enough, because two plays of the same future are compared. */
export const GAIN_FUTURES = 8;

/** The number of turns that are over when a round that begins now is played. */
function roundEnd({ state: { turn, roundTurns } }: Game): number {
  let end = turn + 1;
  while (!startsRound({ turn: end, roundTurns })) end++;
  return end;
}

interface Reading {
  readonly next: ByMeasure<number>;
  readonly later: ByMeasure<number>;
}

function read(future: Future, seat: string, orders: readonly Order[]): Reading {
  const { game } = future;
  const next = letStand(playFuture(future, orders), seat, roundEnd(game));
  const later = letStand(next, seat, game.state.turn + LATER_TURNS);
  return { next: measuresOf(next, seat), later: measuresOf(later, seat) };
}

/** The forecast of one list of orders. */
export function* forecastOf(
  futures: readonly Future[],
  seat: string,
  orders: readonly Order[],
): Work<Forecast> {
  const readings: Reading[] = [];
  for (const future of futures) {
    readings.push(read(future, seat, orders));
    yield;
  }
  const { game } = futures[0]!;
  const { turn, length } = game.state;
  const now = measuresOf(game, seat);
  return {
    futures: futures.length,
    nextTurn: Math.min(roundEnd(game), length),
    laterTurn: Math.min(turn + LATER_TURNS, length),
    measures: byMeasure((measure) => ({
      now: now[measure],
      next: bandOf(readings.map(({ next }) => next[measure])),
      later: bandOf(readings.map(({ later }) => later[measure])),
    })),
  };
}

/** The final score of one list of orders in each future. */
export function* scoresIn(
  futures: readonly Future[],
  seat: string,
  orders: readonly Order[],
): Work<number[]> {
  const scores: number[] = [];
  for (const future of futures) {
    scores.push(finalScore(playFuture(future, orders), seat, chapterEnd(future.game)));
    yield;
  }
  return scores;
}
