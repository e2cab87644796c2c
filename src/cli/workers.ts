// Runs lab jobs in worker threads of this process.

import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import {
  localRunner,
  workerRunner,
  runEmployed,
  runJobs,
  type Employed,
  type FromWorker,
  type Job,
  type LabContent,
  type Ran,
  type RunOptions,
} from '../lab/index';

const ENTRY = new URL('./labWorker.ts', import.meta.url);

let packed: URL | null = null;

/** The worker with all that it imports as one script, which starts at once; loading hundreds of files would take most of a second. */
function packedWorker(): URL {
  if (packed !== null) return packed;
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(ENTRY)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  packed = new URL(`data:text/javascript,${encodeURIComponent(outputFiles[0]!.text)}`);
  return packed;
}

function employ(content: LabContent): Employed {
  const worker = new Worker(packedWorker(), { execArgv: [] });
  const runner = workerRunner(content, (message) => worker.postMessage(message));
  worker.on('message', (message: FromWorker) => runner.hear(message));
  worker.on('error', (error) => runner.lose(`a worker failed: ${String(error)}`));
  worker.on('exit', (code) => runner.lose(`a worker ended with code ${code}`));
  return { runner, end: () => worker.terminate() };
}

/** Runs the jobs in so many workers; with 0 in this thread. The results are the same. */
export async function runInWorkers<J extends Job>(
  content: LabContent,
  jobs: readonly J[],
  workers: number,
  options: RunOptions,
): Promise<Ran<J>> {
  if (workers === 0) return runJobs(jobs, [localRunner(content, () => setImmediate())], options);
  const employed = Array.from({ length: workers }, () => employ(content));
  return runEmployed(jobs, employed, options);
}
