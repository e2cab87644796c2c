// How the HUD reaches the adviser, which the app runs in a worker.

import type { SessionState } from '../../../session';
import type { Advice } from '../../../types/advice';
import type { CountryId } from '../../../types/names';

export interface AskOptions {
  /** Is told how many of all steps are done. */
  readonly onProgress: (done: number, total: number) => void;
  /** Ends the work early. */
  readonly signal: AbortSignal;
}

/** Gives null where the work was ended early; rejects where the adviser cannot be had. */
export type AskAdviser = (
  state: SessionState,
  country: CountryId,
  options: AskOptions,
) => Promise<Advice | null>;
