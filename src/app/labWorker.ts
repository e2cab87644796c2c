// A lab worker of the page: runs the pieces of jobs that it is sent.

import { createWorkerSide, type ToWorker } from '../lab/index';

/** Lets messages in without the wait that a page puts on its timers. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

const receive = createWorkerSide((message) => self.postMessage(message), breathe);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => receive(data));
