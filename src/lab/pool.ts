// Deals the tasks of jobs out to runners and gathers the results, which are the same for any number of runners.

import type { Runner } from './runner';
import type { Job, ResultOf } from './job';
import { gamesOf, joinResults, splitJob, type TaskResult } from './tasks';

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

/** A runner whose worker must be ended. */
export interface Employed {
  readonly runner: Runner;
  readonly end: () => unknown;
}

/** Runs the jobs with these runners and ends every worker, also where one fails. */
export async function runEmployed<J extends Job>(
  jobs: readonly J[],
  employed: readonly Employed[],
  options: RunOptions,
): Promise<Ran<J>> {
  try {
    return await runJobs(
      jobs,
      employed.map(({ runner }) => runner),
      options,
    );
  } finally {
    await Promise.all(employed.map(({ end }) => end()));
  }
}

/** Runs the jobs; rejects when a runner fails. At least one runner is needed. */
export async function runJobs<J extends Job>(
  jobs: readonly J[],
  runners: readonly Runner[],
  { onProgress, signal }: RunOptions = {},
): Promise<Ran<J>> {
  const tasks = jobs.map(splitJob);
  const results = tasks.map((row) => row.map((): TaskResult | undefined => undefined));
  const queue = tasks.flatMap((row, job) => row.map((task, at) => ({ task, job, at })));
  const total = jobs.reduce((sum, job) => sum + gamesOf(job), 0);
  const isStopped = () => signal?.aborted === true;
  let done = 0;
  let next = 0;

  const employ = async (runner: Runner) => {
    const onGames = (count: number) => {
      done += count;
      onProgress?.(done, total);
      if (isStopped()) runner.cancel();
    };
    while (next < queue.length && !isStopped()) {
      const { task, job, at } = queue[next++]!;
      results[job]![at] = await runner.run(task, onGames);
    }
  };

  await Promise.all(runners.map(employ));
  return {
    results: jobs.map((job, i) => joinResults(job, results[i]!)),
    isComplete: done === total,
  };
}
