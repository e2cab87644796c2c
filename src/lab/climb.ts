// A hill climb: changes one thing at a time by chance and keeps what scores better.

import { rngFor, type Random } from '../lib/rng';
import { meanOf } from './statistics';

/** What is climbed: how a candidate is changed and what it is worth. */
export interface Hill<P> {
  readonly change: (candidate: P, random: Random) => P;
  /** Yields the number of games it plays and returns the candidate's score in each, in a fixed order; null when it was told to stop first. Once the candidate is too far behind the scores of `best` in the same games, it may return the scores so far; games that are saved in this way count as played. */
  readonly score: (
    candidate: P,
    best: readonly number[],
  ) => Generator<number, readonly number[] | null, boolean>;
}

export interface ClimbOptions<P> {
  readonly start: P;
  readonly steps: number;
  /** Whole numbers that, with the number of the step, decide every change. */
  readonly seed: number;
  readonly stream: number;
}

/** The end of a climb, or how far it was when it was told to stop. */
export interface Climbed<P> {
  readonly best: P;
  /** NaN where not even the start was scored. */
  readonly score: number;
  readonly startScore: number;
  /** Changes that were tried. */
  readonly steps: number;
  /** Changes that were kept. */
  readonly kept: number;
}

/** Climbs this many steps from the start. The same options give the same climb. */
export function* climb<P>(
  { change, score }: Hill<P>,
  { start, steps, seed, stream }: ClimbOptions<P>,
): Generator<number, Climbed<P>, boolean> {
  const first = yield* score(start, []);
  if (first === null)
    return { best: start, score: Number.NaN, startScore: Number.NaN, steps: 0, kept: 0 };
  const startScore = meanOf(first);
  let best = start;
  let bestScores = first;
  let top = startScore;
  let kept = 0;
  for (let step = 0; step < steps; step++) {
    const candidate = change(best, rngFor(seed, step, stream));
    const scores = yield* score(candidate, bestScores);
    if (scores === null) return { best, score: top, startScore, steps: step, kept };
    if (scores.length < bestScores.length || meanOf(scores) <= top) continue;
    best = candidate;
    bestScores = scores;
    top = meanOf(scores);
    kept++;
  }
  return { best, score: top, startScore, steps, kept };
}
