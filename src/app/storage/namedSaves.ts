// Named saves: a stand of a game under a name of the player's, kept beside the game; and names given to what is kept already.

import type { GameSummary, KeptGame, SaveMark } from '../../types/keptGame';
import { removeGame } from './gameList';
import { failureOf, StorageError, type StorageFailure, type StoragePort } from './port';
import { recordOf, rowFrom, rowKey, rowOf, slotKey, slotKeys, wholeRecord } from './saveRecord';

/** The longest name, in characters. */
export const LONGEST_NAME = 60;

/** A name on one line and no longer than one may be; empty where nothing of it can be seen. */
export function keptName(typed: string): string {
  const line = typed.replace(/[\s\p{C}]+/gu, ' ').trim();
  return Array.from(line).slice(0, LONGEST_NAME).join('').trim();
}

export interface NewSave {
  readonly id: string;
  readonly name: string;
  readonly summary: GameSummary;
  readonly text: string;
  readonly save: SaveMark;
  readonly keptAt: number;
}

/** Keeps it under a new id and reads it back; nothing else that is kept changes. Gives why it failed, in which case nothing of it is left, or null. */
export async function keepSave(port: StoragePort, made: NewSave): Promise<StorageFailure | null> {
  const { id, name, summary, text, save, keptAt } = made;
  const game: KeptGame = { ...summary, id, name, isSave: true, parent: null, save, keptAt };
  const record = recordOf(game, text);
  try {
    await port.change([], () => ({
      answer: undefined,
      writes: [
        [slotKey(id, 'a'), record],
        [rowKey(id), rowOf(game, 'a')],
      ],
    }));
    const [value] = await port.read([slotKey(id, 'a')]);
    if (wholeRecord(value)?.checksum !== record.checksum) throw new StorageError('notKept');
    return null;
  } catch (thrown) {
    await removeGame(port, id).catch(() => undefined);
    return failureOf(thrown);
  }
}

/** Gives a kept game another name; its saves stay as they are. Gives why it failed, or null. */
export async function renameGame(
  port: StoragePort,
  id: string,
  name: string,
): Promise<StorageFailure | null> {
  try {
    const isThere = await port.change([rowKey(id), ...slotKeys(id)], ([value, ...slots]) => {
      const row = rowFrom(value, slots);
      if (row === null) return { answer: false };
      const renamed = rowOf({ ...row.game, name }, row.slot);
      return { answer: true, writes: [[rowKey(id), renamed]] };
    });
    return isThere ? null : 'notKept';
  } catch (thrown) {
    return failureOf(thrown);
  }
}
