// Deals the pieces of jobs out to hands and gathers the answers: the same whatever the number of hands.

import type { Hand } from './hand';
import type { Job, ResultOf } from './job';
import { gamesOf, joinResults, splitJob, type PieceResult } from './pieces';

export interface RunOptions {
  /** Hears how many games of all jobs are played. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Looked at after every game; an `AbortSignal` will do. */
  readonly signal?: { readonly aborted: boolean };
}

export interface Ran<J extends Job> {
  /** In the order of the jobs; what was done so far when the work was cancelled. */
  readonly results: readonly ResultOf<J>[];
  readonly isComplete: boolean;
}

/** A hand whose worker must be ended. */
export interface Employed {
  readonly hand: Hand;
  readonly end: () => unknown;
}

/** Runs the jobs with these hands and ends every worker, whatever comes of it. */
export async function runEmployed<J extends Job>(
  jobs: readonly J[],
  employed: readonly Employed[],
  options: RunOptions,
): Promise<Ran<J>> {
  try {
    return await runJobs(
      jobs,
      employed.map(({ hand }) => hand),
      options,
    );
  } finally {
    await Promise.all(employed.map(({ end }) => end()));
  }
}

/** Runs the jobs; rejects when a hand fails. At least one hand is needed. */
export async function runJobs<J extends Job>(
  jobs: readonly J[],
  hands: readonly Hand[],
  { onProgress, signal }: RunOptions = {},
): Promise<Ran<J>> {
  const pieces = jobs.map(splitJob);
  const results = pieces.map((row) => row.map((): PieceResult | undefined => undefined));
  const queue = pieces.flatMap((row, job) => row.map((piece, at) => ({ piece, job, at })));
  const total = jobs.reduce((sum, job) => sum + gamesOf(job), 0);
  const isStopped = () => signal?.aborted === true;
  let done = 0;
  let next = 0;

  const employ = async (hand: Hand) => {
    const onGames = (count: number) => {
      done += count;
      onProgress?.(done, total);
      if (isStopped()) hand.cancel();
    };
    while (next < queue.length && !isStopped()) {
      const { piece, job, at } = queue[next++]!;
      results[job]![at] = await hand.run(piece, onGames);
    }
  };

  await Promise.all(hands.map(employ));
  return {
    results: jobs.map((job, i) => joinResults(job, results[i]!)),
    isComplete: done === total,
  };
}
