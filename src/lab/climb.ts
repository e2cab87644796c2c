// Climbs a hill: changes one thing at a time by chance and keeps what scores better.

import { rngFor, type Random } from '../lib/rng';
import { meanOf } from './statistics';

/** What is climbed: how a candidate is changed and what it is worth. */
export interface Hill<P> {
  readonly change: (candidate: P, random: Random) => P;
  /**
   * Yields the games it plays and returns what the candidate reaches in each, in a fixed order; null when it was told to
   * stop before it knew. Once it falls too far behind what `best` reached in the same games it may return the scores so
   * far; what it spares then counts as played.
   */
  readonly score: (
    candidate: P,
    best: readonly number[],
  ) => Generator<number, readonly number[] | null, boolean>;
}

export interface ClimbOptions<P> {
  readonly start: P;
  readonly steps: number;
  /** Whole numbers: together with the step they decide every change. */
  readonly seed: number;
  readonly stream: number;
}

/** A climb's end, or where it stood when it was told to stop. */
export interface Climbed<P> {
  readonly best: P;
  /** NaN when not even the start was scored. */
  readonly score: number;
  readonly startScore: number;
  /** Changes that were tried. */
  readonly steps: number;
  /** Changes that were kept. */
  readonly kept: number;
}

/** Climbs so many steps from the start. The same options climb the same way. */
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
