// Runs lab jobs in web workers of this page.

import {
  workerRunner,
  runEmployed,
  type Employed,
  type FromWorker,
  type Job,
  type LabContent,
  type Ran,
  type RunOptions,
} from '../lab/index';
import { fetchFile, fetchPiece } from '../ui/pieceFiles';
import { startWorker } from './scripts';

async function workerUrl(): Promise<string> {
  await fetchPiece('app/labWorker.ts?worker&url');
  const { default: url } = await import('./labWorker?worker&url');
  return url;
}

/** Brings the script of the workers into the browser before it is needed. Throws a `MissingFile`. */
export async function bringLabWorker(): Promise<void> {
  await fetchFile(await workerUrl());
}

function employ(url: string, content: LabContent): Employed {
  const worker = startWorker(url);
  const runner = workerRunner(content, (message) => worker.postMessage(message));
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => runner.hear(data));
  worker.addEventListener('error', ({ message }) => runner.lose(`a worker failed: ${message}`));
  return { runner, end: () => worker.terminate() };
}

/** Runs the jobs in so many workers, at least one; rejects when one cannot be had or fails. */
export async function runInWorkers<J extends Job>(
  content: LabContent,
  jobs: readonly J[],
  workers: number,
  options: RunOptions,
): Promise<Ran<J>> {
  const url = await workerUrl();
  const employed = Array.from({ length: workers }, () => employ(url, content));
  return runEmployed(jobs, employed, options);
}
