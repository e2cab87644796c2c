// Keeps the running game in the browser after each order, and reads it back.

import { makeSave } from '../files/index';
import type { Session } from '../session/index';
import { createAutosave } from './storage/autosave';
import { createIndexedDbPort } from './storage/indexedDb';
import { StorageError } from './storage/port';
import { loadSave, type StoredSave, writeSave } from './storage/slots';
import { createTabLock } from './storage/tabLock';

const port = createIndexedDbPort();
const lock = createTabLock(navigator.locks);

async function write(text: string): Promise<void> {
  if (!(await lock.isMine())) throw new StorageError('otherTab');
  await writeSave(port, text);
}

export const autosave = createAutosave(write);

/** Asks for the game to be kept as it is when its turn comes. */
export function keep(session: Session): void {
  autosave.request(() => makeSave(session.toSave()));
}

/** The game that is kept in this browser. */
export function readKept(): Promise<StoredSave> {
  return loadSave(port);
}
