// What moved the score most in a turn, in points of the score: an index, an answer, a pledge or debt.

import { addedPoints, scoreOf, scoreWeights, type AddedPoints } from '../engine';
import type { Game } from '../types/game';
import { INDICES, type CountryId } from '../types/names';
import { goalOf, indexNameOf, type IndexName } from './lead';
import type { PastTurn } from './seatState';

/** Points of a question or of a pledge, or debt. */
type AddedReason = {
  readonly [K in keyof AddedPoints]: { readonly kind: K; readonly change: number };
}[keyof AddedPoints];

export type ScoreReason =
  | {
      readonly kind: 'index';
      readonly index: IndexName;
      /** What the index added to the score, or took from it. */
      readonly change: number;
    }
  | AddedReason;

function addedChanges(before: Game, after: Game, country: CountryId): ScoreReason[] {
  const was = addedPoints(before, country);
  const now = addedPoints(after, country);
  return [
    { kind: 'answers', change: now.answers - was.answers },
    { kind: 'pledges', change: now.pledges - was.pledges },
    { kind: 'settlement', change: was.settlement - now.settlement },
  ];
}

/** What moved the score most in its direction, and what most against it; null where nothing did. */
export function scoreReasons(
  { before, after }: Pick<PastTurn, 'before' | 'after'>,
  country: CountryId,
): { readonly most: ScoreReason | null; readonly against: ScoreReason | null } {
  const was = scoreOf(before, country);
  const now = scoreOf(after, country);
  const weights = scoreWeights(after);
  const goal = goalOf(after, country);
  const sign = now.total < was.total ? -1 : 1;
  const { levelWeight } = after.ruleset.parameters.score;
  const moved: ScoreReason[] = INDICES.map((index) => ({
    kind: 'index',
    index: indexNameOf(index, goal),
    change: levelWeight * weights[index] * (now[index] - was[index]),
  }));
  moved.push(...addedChanges(before, after, country));
  const furthest = (way: number) => {
    const most = moved.reduce((best, one) => (one.change * way > best.change * way ? one : best));
    return most.change * way > 0 ? most : null;
  };
  return { most: furthest(sign), against: furthest(-sign) };
}

/** What moved the score most in its direction; null where nothing did. */
export function scoreReason(
  turn: Pick<PastTurn, 'before' | 'after'>,
  country: CountryId,
): ScoreReason | null {
  return scoreReasons(turn, country).most;
}
