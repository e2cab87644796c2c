// Which index moved the score most in a turn, in points of the score.

import { scoreOf, scoreWeights } from '../engine';
import { INDICES, type CountryId, type Index } from '../types/names';
import type { PastTurn } from './seatState';

export interface ScoreReason {
  readonly kind: 'index';
  readonly index: Index;
  /** What the index added to the score, or took from it. */
  readonly change: number;
}

/** The index that moved the score most in the direction it went; null where none did. */
export function scoreReason({ before, after }: PastTurn, country: CountryId): ScoreReason | null {
  const was = scoreOf(before, country);
  const now = scoreOf(after, country);
  const weights = scoreWeights(after);
  const sign = now.total < was.total ? -1 : 1;
  const moved = INDICES.map((index) => ({
    kind: 'index' as const,
    index,
    change: weights[index] * (now[index] - was[index]),
  }));
  const most = moved.reduce((best, one) => (one.change * sign > best.change * sign ? one : best));
  return most.change * sign > 0 ? most : null;
}
