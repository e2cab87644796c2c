// Reads and writes saves: a replay that may be under way, with the orders of its open turn, seat by seat.

import { ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import { MOST_HUMANS } from '../../types/names';
import type { Save } from '../../types/replay';
import { jsonLines } from '../lines';
import { closedObject, countryId, listOf, optional } from '../parts';
import { readDocument } from '../readDocument';
import { replayFields } from '../replay';
import { checkReplay } from '../replay/check';
import { ordersOfTurn } from '../replay/orderSchema';
import { replayFile } from '../replay/schema';
import * as z from '../zod';

const saveFile = closedObject({
  format: z.literal(1),
  replay: replayFile,
  pending: ordersOfTurn,
  submitted: optional(listOf(countryId, 0, MOST_HUMANS)),
});

/** A save whose parts agree; nothing of it is used unless all of it is good. */
export function parseSave(text: string): Result<Save, Issue[]> {
  const file = readDocument(text, {
    schema: saveFile,
    check: ({ replay }) => checkReplay(replay, ['replay']),
  });
  return file.ok ? ok(file.value.value) : file;
}

/** The text of a save file. */
export function makeSave({ format, replay, pending, submitted }: Save): string {
  const save = { format, replay: replayFields(replay), pending };
  return `${jsonLines(submitted === undefined ? save : { ...save, submitted }, 3)}\n`;
}
