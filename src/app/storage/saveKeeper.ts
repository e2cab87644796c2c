// Keeps the running game safe: a save at its start and after every order and turn.

import { makeSave } from '../../files/index';
import type { Session, Unsubscribe } from '../../session/index';
import { createAutosave, type Autosave } from './autosave';
import { StorageError, type StoragePort } from './port';
import { NO_QUICK_COPY, type QuickCopy } from './quickCopy';
import { createSlotWriter, loadSave, type StoredSave } from './slots';
import type { TabLock } from './tabLock';

export interface SaveKeeper {
  /** For the notice: whether the game is safe. */
  readonly status: Autosave['status'];
  /** What can be continued, once nothing is being written any more. Never fails. */
  load(): Promise<StoredSave>;
  /** Saves this game now and whenever it changes, until the returned function is called. */
  keep(session: Session): Unsubscribe;
  /** Resolves when nothing is being written and nothing waits. */
  settled(): Promise<void>;
}

/** A keeper over one storage, for one tab. */
export function createSaveKeeper(
  port: StoragePort,
  lock: TabLock,
  quickCopy: QuickCopy = NO_QUICK_COPY,
): SaveKeeper {
  const write = createSlotWriter(port, quickCopy);
  const autosave = createAutosave(async (text) => {
    if (!lock.isHeld() && !(await lock.isMine())) throw new StorageError('otherTab');
    await write(text);
  });
  const saveNow = (session: Session): void => autosave.request(makeSave(session.toSave()));
  return {
    status: autosave.status,
    async load() {
      await autosave.settled();
      return loadSave(port, quickCopy);
    },
    settled: () => autosave.settled(),
    keep(session) {
      saveNow(session);
      return session.subscribe(
        (state) => state,
        () => saveNow(session),
      );
    },
  };
}
