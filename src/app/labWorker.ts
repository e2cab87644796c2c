// A lab worker of the page: runs the tasks that it is sent.

import { createWorkerSide, type ToWorker } from '../lab/index';
import { breathe } from './breathe';

const receive = createWorkerSide((message) => self.postMessage(message), breathe);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => receive(data));
