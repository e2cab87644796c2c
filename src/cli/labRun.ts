// Runs lab jobs for a verb: shows progress, takes Ctrl-C as a wish to stop, and measures speed.

import type { Job, LabContent, Ran } from '../lab/index';
import type { Output } from './verb';
import { runInWorkers } from './workers';

const PERCENT = 100;
const TOLD_STEP_PERCENT = 10;

/** What was run, and how long it took. */
export interface LabRun<J extends Job> extends Ran<J> {
  readonly games: number;
  readonly seconds: number;
  /** Games a second of processor time, from the first game on. It counts all threads of this process, also those that compile and tidy up, but not what else the machine does. On a quiet machine it is a little less than one worker plays a second by the clock. */
  readonly gamesPerCoreSecond: number;
}

export interface LabWork<J extends Job> {
  readonly content: LabContent;
  readonly jobs: readonly J[];
  readonly workers: number;
  /** Whether progress is told line by line where there is no terminal. */
  readonly isTold: boolean;
}

/** Tells how far the work is after every further step. */
function progressTo(output: Output, isTold: boolean) {
  const step = output.showProgress === undefined ? TOLD_STEP_PERCENT : 1;
  const say = output.showProgress ?? (isTold ? output.tell : undefined);
  let shown = 0;
  return (done: number, total: number) => {
    const percent = Math.floor((PERCENT * done) / total);
    if (say === undefined || percent < shown + step) return;
    shown = percent - (percent % step);
    say(`${done} of ${total} games, ${shown} %`);
  };
}

function perSecond(games: number, seconds: number): number {
  return Math.max(0, Math.round(games / Math.max(seconds, 1e-3)));
}

let interrupted: AbortController | null = null;

/** Hears Ctrl-C from the first call on, for good: some terminals send it twice, the second time while results are printed. */
function interruption(): AbortSignal {
  if (interrupted === null) {
    const controller = new AbortController();
    process.on('SIGINT', () => controller.abort());
    interrupted = controller;
  }
  return interrupted.signal;
}

/** Runs the jobs to the end, or until Ctrl-C. */
export async function runLab<J extends Job>(
  { content, jobs, workers, isTold }: LabWork<J>,
  output: Output,
): Promise<LabRun<J>> {
  const show = progressTo(output, isTold);
  let processorBefore = process.cpuUsage();
  const before = performance.now();
  let games = 0;
  try {
    const ran = await runInWorkers(content, jobs, workers, {
      signal: interruption(),
      onProgress: (done, total) => {
        if (games === 0) processorBefore = process.cpuUsage();
        games = done;
        show(done, total);
      },
    });
    const { user, system } = process.cpuUsage(processorBefore);
    const seconds = (performance.now() - before) / 1000;
    const gamesPerCoreSecond = perSecond(games - 1, (user + system) / 1e6);
    return { ...ran, games, seconds, gamesPerCoreSecond };
  } finally {
    output.showProgress?.('');
  }
}

/** `120 games in 0.4 s: 300 games/s by the clock, 410 games/s per core by processor time`. */
export function speedLine({
  games,
  seconds,
  gamesPerCoreSecond,
}: Pick<LabRun<Job>, 'games' | 'seconds' | 'gamesPerCoreSecond'>): string {
  const rate = perSecond(games, seconds);
  return `${games} games in ${seconds.toFixed(1)} s: ${rate} games/s by the clock, ${gamesPerCoreSecond} games/s per core by processor time`;
}
