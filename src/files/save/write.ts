// Writes saves.

import type { Save } from '../../types/replay';
import { jsonLines } from '../lines';
import { replayFields } from '../replay/write';

/** The text of a save file. */
export function makeSave({ format, replay, pending, submitted }: Save): string {
  const save = { format, replay: replayFields(replay), pending };
  return `${jsonLines(submitted === undefined ? save : { ...save, submitted }, 3)}\n`;
}
