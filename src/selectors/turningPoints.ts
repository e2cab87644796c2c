// The rounds that moved the score most, each with the part of the score that changed and the weightiest cause.

import { scoreOf } from '../engine';
import type { CountryId } from '../types/names';
import { causesOf, type TurnCause } from './causes';
import { selectRounds } from './rounds';
import { scoreReason, type ScoreReason } from './scoreReason';
import type { PastTurn } from './seatState';

export interface TurningPoint {
  /** From 1. */
  readonly turn: number;
  readonly halfYear: number;
  /** Points of score that the turn brought or cost. */
  readonly change: number;
  readonly score: number;
  /** The part of the score that moved most in the direction it went; null where none did. */
  readonly reason: ScoreReason | null;
  readonly cause: TurnCause;
}

const MOST_POINTS = 6;

function pointOf(turn: PastTurn, country: CountryId): TurningPoint[] {
  const score = scoreOf(turn.after, country).total;
  const change = score - scoreOf(turn.before, country).total;
  const tone = change < 0 ? 'bad' : 'good';
  const causes = causesOf(turn, country);
  const cause = causes.find((one) => one.tone === tone) ?? causes[0];
  if (cause === undefined) return [];
  const reason = scoreReason(turn, country);
  const { halfYear } = turn.before.state;
  return [{ turn: turn.turn + 1, halfYear, change, score, reason, cause }];
}

/** At most six rounds, in the order in which they were played. The first is left out, because there is no score before it. */
export function selectTurningPoints(
  history: readonly PastTurn[],
  country: CountryId,
): TurningPoint[] {
  return selectRounds(history)
    .slice(1)
    .flatMap((turn) => pointOf(turn, country))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, MOST_POINTS)
    .sort((a, b) => a.turn - b.turn);
}
