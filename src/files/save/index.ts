// Reads saves: a replay that may be under way, with the orders of its open turn, seat by seat.

import { ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import type { Save } from '../../types/replay';
import { documentFrom, readSource, type Source } from '../readDocument';
import { checkReplay } from '../replay/check';
import { saveFile } from './schema';

/** The save of a text that was read already. */
export function saveFrom(source: Source): Result<Save, Issue[]> {
  const file = documentFrom(source, {
    schema: saveFile,
    check: ({ replay }) => checkReplay(replay, ['replay']),
  });
  return file.ok ? ok(file.value.value) : file;
}

/** A save whose parts agree; a save with any fault is refused as a whole. */
export function parseSave(text: string): Result<Save, Issue[]> {
  const source = readSource(text);
  return source.ok ? saveFrom(source.value) : source;
}
