// Runs the tasks of jobs one at a time: in this thread, or in a worker by messages.

import { assert } from '../lib/assert';
import type { LabContent } from './job';
import { runTask, type Task, type TaskResult } from './tasks';

/** Runs tasks, one after the other. */
export interface Runner {
  /** Runs one task; `onGames` is told how many games were played since the last time. */
  readonly run: (task: Task, onGames: (count: number) => void) => Promise<TaskResult>;
  /** Asks it to stop after the present game and to return what it has. */
  readonly cancel: () => void;
}

/** Lets waiting messages be handled between two games. */
export type Pause = () => Promise<void>;

/** A runner in this thread. */
export function localRunner(content: LabContent, pause: Pause): Runner {
  let isCancelled = false;
  return {
    run: async (task, onGames) => {
      const steps = runTask(content, task);
      let step = steps.next(isCancelled);
      while (step.done !== true) {
        onGames(step.value);
        await pause();
        step = steps.next(isCancelled);
      }
      return step.value;
    },
    cancel: () => {
      isCancelled = true;
    },
  };
}

/** Messages to a worker. */
export type ToWorker =
  | { readonly kind: 'open'; readonly content: LabContent }
  | { readonly kind: 'run'; readonly task: Task }
  | { readonly kind: 'cancel' };

/** Messages from a worker. */
export type FromWorker =
  | { readonly kind: 'games'; readonly count: number }
  | { readonly kind: 'done'; readonly result: TaskResult }
  | { readonly kind: 'failed'; readonly reason: string };

/** Answers messages in the worker; `post` sends a message back. */
export function createWorkerSide(
  post: (message: FromWorker) => void,
  pause: Pause,
): (message: ToWorker) => void {
  let runner: Runner | null = null;
  const work = async (task: Task) => {
    assert(runner !== null, 'a worker was given work before its content');
    const result = await runner.run(task, (count) => post({ kind: 'games', count }));
    post({ kind: 'done', result });
  };
  return (message) => {
    if (message.kind === 'open') runner = localRunner(message.content, pause);
    else if (message.kind === 'cancel') runner?.cancel();
    else
      work(message.task).catch((error: unknown) =>
        post({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      );
  };
}

/** The runner that stands for a worker in the thread that started it. */
export interface WorkerRunner extends Runner {
  /** To be called with every message from the worker. */
  readonly hear: (message: FromWorker) => void;
  /** To be called when the worker is gone. */
  readonly lose: (reason: string) => void;
}

interface Waiting {
  readonly onGames: (count: number) => void;
  readonly resolve: (result: TaskResult) => void;
  readonly reject: (error: Error) => void;
}

/** A runner that has its tasks done in a worker; `post` sends a message there. */
export function workerRunner(
  { ruleset, scenario }: LabContent,
  post: (message: ToWorker) => void,
): WorkerRunner {
  let waiting: Waiting | null = null;
  let lost: string | null = null;
  post({ kind: 'open', content: { ruleset, scenario } });
  const lose = (reason: string) => {
    lost = reason;
    waiting?.reject(new Error(reason));
  };
  return {
    run: (task, onGames) =>
      new Promise((resolve, reject) => {
        waiting = { onGames, resolve, reject };
        if (lost === null) post({ kind: 'run', task });
        else reject(new Error(lost));
      }),
    cancel: () => post({ kind: 'cancel' }),
    hear: (message) => {
      if (message.kind === 'games') waiting?.onGames(message.count);
      else if (message.kind === 'done') waiting?.resolve(message.result);
      else lose(message.reason);
    },
    lose,
  };
}
