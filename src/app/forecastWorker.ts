// Answers forecasts in a worker of the page. It is a piece of the page's own code, so that both share the engine.

import { createForecaster, type ToForecaster } from '../lab/index';
import { breathe } from './breathe';

/** Where this piece lies. The page loads it to learn that, and nothing happens there. */
export const FORECAST_WORKER_URL = import.meta.url;

if (!('document' in globalThis)) {
  const receive = createForecaster((message) => self.postMessage(message), breathe);
  self.addEventListener('message', ({ data }: MessageEvent<ToForecaster>) => receive(data));
}
