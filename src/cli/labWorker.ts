// A lab worker in a thread of Node: runs the tasks that it is sent.

import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { createWorkerSide, type ToWorker } from '../lab/index';

const receive = createWorkerSide(
  (message) => parentPort?.postMessage(message),
  () => setImmediate(),
);

parentPort?.on('message', (message: ToWorker) => receive(message));
