// Runs lab jobs in web workers of this page.

import {
  remoteHand,
  runEmployed,
  type Employed,
  type FromWorker,
  type Job,
  type LabContent,
  type Ran,
  type RunOptions,
} from '../lab/index';

/** What the page's policy calls those who may name scripts; this one names the lab's worker alone. */
const POLICY = 'lab-worker';

interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => string;
}

/** Browsers that guard script addresses have it. */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy;
  };
}

let policy: ScriptUrlPolicy | null = null;

async function workerUrl(): Promise<string> {
  const { default: url } = await import('./labWorker?worker&url');
  const rules: ScriptUrlPolicy = { createScriptURL: () => url };
  policy ??= (globalThis as WithTrustedTypes).trustedTypes?.createPolicy(POLICY, rules) ?? rules;
  return policy.createScriptURL(url);
}

function employ(url: string, content: LabContent): Employed {
  const worker = new Worker(url, { type: 'module' });
  const hand = remoteHand(content, (message) => worker.postMessage(message));
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hand.hear(data));
  worker.addEventListener('error', ({ message }) => hand.lose(`a worker failed: ${message}`));
  return { hand, end: () => worker.terminate() };
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
