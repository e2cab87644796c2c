// Writes saves.

import type { Save } from '../../types/replay';
import { jsonLines } from '../lines';
import { replayFields } from '../replay/write';

/** The text of a save file. */
export function makeSave(save: Save): string {
  const { format, replay, pending } = save;
  const { submitted, sight, pilotWishes, aliases, assignment, reasons } = save;
  const optional = { submitted, sight, pilotWishes, aliases, assignment, reasons };
  const later = Object.entries(optional);
  const given = Object.fromEntries(later.filter(([, value]) => value !== undefined));
  return `${jsonLines({ format, replay: replayFields(replay), pending, ...given }, 3)}\n`;
}
