// What reads hand-ins that were written under earlier rules, where this version can no longer read them by itself.

import type { CarriedScenario } from '../../types/carried';
import type { HandIn } from '../../types/handIn';
import type { Found } from './source';

/** A hand-in as earlier rules read it. */
export interface EarlierRead {
  readonly handIn: HandIn;
  /** As it was written then, with the reasons below. */
  readonly text: string;
  readonly carried?: CarriedScenario;
}

export interface EarlierReading {
  /** The first code in a text, with the reasons below it; null where no kept rules can read one. */
  readonly readCode: (text: string) => Promise<EarlierRead | null>;
  /** The game of a save of earlier rules; null for every other text. */
  readonly readSave: (text: string) => Promise<EarlierRead | null>;
}

export const NO_EARLIER: EarlierReading = {
  readCode: () => Promise.resolve(null),
  readSave: () => Promise.resolve(null),
};

export function foundEarlier({ handIn, ...rest }: EarlierRead): Omit<Found, 'source'> {
  return { content: { ok: true, value: handIn }, ...rest };
}
