// How the HUD reaches forecasts, which the app has worked out in a worker.

import { createContext } from 'preact';
import type { SessionState } from '../../../session';
import type { ForecastAnswer, ForecastAsker, ForecastQuestion } from '../../../types/forecast';

/** Gives null when a newer question took its place; rejects when no forecasts can be had. */
export type AskForecast = <Q extends ForecastQuestion>(
  asker: ForecastAsker,
  state: SessionState,
  question: Q,
) => Promise<ForecastAnswer<Q> | null>;

/** Null where the page has no worker to ask. */
export const ForecastContext = createContext<AskForecast | null>(null);
