// Starts a lab worker in a thread of its own: teaches the thread TypeScript, then loads the worker.

import { register } from 'tsx/esm/api';

register();
await import('./labWorker.ts');
