// How the adviser is reached; the app has it think in a worker.

import type { SessionState } from '../../../session';
import type { Advice } from '../../../types/advice';
import type { CountryId } from '../../../types/names';

export interface AskOptions {
  /** Hears how many of all steps are done. */
  readonly onProgress: (done: number, total: number) => void;
  /** Ends the work early. */
  readonly signal: AbortSignal;
}

/** Gives null when the work was ended early; rejects when the adviser cannot be had. */
export type AskAdviser = (
  state: SessionState,
  country: CountryId,
  options: AskOptions,
) => Promise<Advice | null>;
