// A game that was played, played again without one of its decisions: what that decision was worth, all else ordered as it was.

import { resolveTurn, scoreOf } from '../engine';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';
import { scoreReasons, type ScoreReason } from './scoreReason';
import type { PastTurn } from './seatState';

/** One decision of a round and what came of it, in points of the score as the game stands at its end. */
export interface DecisionWorth {
  readonly decision: Order;
  readonly scoreWith: number;
  readonly scoreWithout: number;
  /** What it brought or cost. */
  readonly change: number;
  /** The part of the score that it moved most; null where none can be named. */
  readonly reason: ScoreReason | null;
  /** The part that it moved most the other way; null where that was little. */
  readonly against: ScoreReason | null;
}

/** A part that went the other way by less, in points of the score, is not told. */
const LEAST_AGAINST = 0.3;

/** The end of the game if this order had not been given in the turn of this number; every other order of every seat is given as it was. */
function endWithout(history: readonly PastTurn[], at: number, left: Order): Game {
  let game = history[at]!.before;
  for (const { turn, orders } of history.slice(at)) {
    if (game.state.outcome !== 'running') break;
    const given = turn === history[at]!.turn ? orders.filter((order) => order !== left) : orders;
    game = resolveTurn(game, given).game;
  }
  return game;
}

/** What a decision of a turn was worth by the end of the history. */
export function worthOf(
  history: readonly PastTurn[],
  at: number,
  decision: Order,
  country: CountryId,
): DecisionWorth {
  const after = history.at(-1)!.after;
  const before = endWithout(history, at, decision);
  const scoreWith = scoreOf(after, country).total;
  const scoreWithout = scoreOf(before, country).total;
  const { most, against } = scoreReasons({ before, after }, country);
  const isTold = against !== null && Math.abs(against.change) >= LEAST_AGAINST;
  return {
    decision,
    scoreWith,
    scoreWithout,
    change: scoreWith - scoreWithout,
    reason: most,
    against: isTold ? against : null,
  };
}
