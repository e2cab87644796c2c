// Brings quick copies that a closed page has left into the list: as the newest save of their game, or as a game of its own.

import type { KeptGame } from '../../types/keptGame';
import type { StoragePort } from './port';
import type { QuickCopies, QuickCopy } from './quickCopies';
import {
  goneOn,
  isSame,
  otherSlot,
  partedId,
  recordOf,
  type Row,
  rowFrom,
  rowKey,
  rowOf,
  slotKey,
  slotKeys,
} from './saveRecord';

function isCovered({ game }: Row, { record }: QuickCopy): boolean {
  const { save } = record.game;
  return game.save.writer === save.writer && game.save.number >= save.number;
}

function leadsTo({ game }: Row, { record, follows }: QuickCopy): boolean {
  return game.save.writer === record.game.save.writer || isSame(game.save, follows);
}

type Outcome = 'kept' | 'parted';

/** Keeps the copy as the newest save of its game, if it descends from the newest one in storage. */
function keepAsNewest(port: StoragePort, copy: QuickCopy): Promise<Outcome> {
  const { id } = copy.record.game;
  return port.change<Outcome>([rowKey(id), ...slotKeys(id)], ([value, ...slots]) => {
    const row = rowFrom(value, slots);
    if (row !== null && isCovered(row, copy)) return { answer: 'kept' };
    if (row !== null && !leadsTo(row, copy)) return { answer: 'parted' };
    const slot = row === null ? 'a' : otherSlot(row.slot);
    const game = goneOn(row?.game, copy.record.game);
    const writes = [
      [slotKey(id, slot), copy.record],
      [rowKey(id), rowOf(game, slot)],
    ] as const;
    return { answer: 'kept', writes };
  });
}

/** The same copy as the save of a game of its own. */
function apart({ record, follows }: QuickCopy): QuickCopy {
  const { game, text } = record;
  const id = partedId(game.id, game.save.writer);
  const own: KeptGame = { ...game, id, parent: { game: game.id, save: follows } };
  return { record: recordOf(own, text), follows: null };
}

/** Brings every copy into the list. Throws what the storage throws; then the copies stay. */
export async function settleCopies(port: StoragePort, copies: QuickCopies): Promise<void> {
  for (const left of copies.all()) {
    const { id, save } = left.record.game;
    for (let copy = left; (await keepAsNewest(port, copy)) === 'parted'; ) copy = apart(copy);
    copies.forget(id, save);
  }
}
