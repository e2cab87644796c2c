// How texts become hand-ins, as the page of the class asks for it.

import type { Result } from '../../lib/result';
import type { HandIn } from '../../types/handIn';
import type { SourceFault } from './source';

export interface HandInReader {
  /** Every code in a text, in its order, with the reasons below it; or why one cannot be read. */
  readonly readCodes: (text: string) => readonly Result<HandIn, SourceFault>[];
  /** The game of a save file, or what is wrong with it, in words. */
  readonly readSave: (text: string) => Result<HandIn, string>;
  /** The code that stands for a hand-in. */
  readonly codeOf: (handIn: HandIn) => string;
}
