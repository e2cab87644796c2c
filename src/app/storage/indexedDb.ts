// Keeps values in the browser's IndexedDB, opening it again when the browser has closed it.

import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { type Decision, StorageError, type StoragePort } from './port';

const DATABASE = 'own-bearings';
const STORE = 'kept';
const VERSION = 1;
/** Longest wait for one answer; some browsers never answer. */
const PATIENCE_MS = 5000;

/** The answer, or a failure when none comes in time. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageError('unavailable')), PATIENCE_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

type Change = IDBPTransaction<unknown, [typeof STORE], 'readwrite'>;

/** Decides and writes in one transaction; if either fails, nothing is written. */
function decideIn<T>(
  change: Change,
  values: readonly unknown[],
  decide: (values: readonly unknown[]) => Decision<T>,
): { readonly answer: T; readonly written: readonly Promise<unknown>[] } {
  try {
    const { answer, writes = [] } = decide(values);
    const written = writes.map(([key, value]) =>
      value === undefined ? change.store.delete(key) : change.store.put(value, key),
    );
    change.commit();
    return { answer, written };
  } catch (thrown) {
    change.abort();
    throw thrown;
  }
}

class IndexedDbPort implements StoragePort {
  private opened: Promise<IDBPDatabase> | null = null;

  keys(): Promise<readonly string[]> {
    return this.use(async (database) => (await database.getAllKeys(STORE)).map(String));
  }

  read(keys: readonly string[]): Promise<readonly unknown[]> {
    return this.use(async (database) => {
      const { store, done } = database.transaction(STORE);
      const values = await Promise.all(keys.map((key) => store.get(key)));
      await done;
      return values;
    });
  }

  change<T>(
    keys: readonly string[],
    decide: (values: readonly unknown[]) => Decision<T>,
  ): Promise<T> {
    return this.use(async (database) => {
      const change = database.transaction(STORE, 'readwrite', { durability: 'strict' });
      const done = change.done.then(
        () => null,
        (thrown: unknown) => ({ thrown }),
      );
      const values = await Promise.all(keys.map((key) => change.store.get(key)));
      const { answer, written } = decideIn(change, values, decide);
      await Promise.all(written);
      const failure = await done;
      if (failure !== null) throw failure.thrown;
      return answer;
    });
  }

  /** Works on the database, a second time on a new connection if the browser has closed the first. */
  private async use<T>(act: (database: IDBPDatabase) => Promise<T>): Promise<T> {
    try {
      return await inTime(this.open().then(act));
    } catch (thrown) {
      this.opened = null;
      if (!(thrown instanceof DOMException) || thrown.name !== 'InvalidStateError') throw thrown;
      return inTime(this.open().then(act));
    }
  }

  private open(): Promise<IDBPDatabase> {
    this.opened ??= this.connect();
    return this.opened;
  }

  private async connect(): Promise<IDBPDatabase> {
    if (typeof indexedDB === 'undefined') throw new StorageError('unavailable');
    const forget = () => {
      this.opened = null;
    };
    try {
      return await openDB(DATABASE, VERSION, {
        upgrade: (database) => void database.createObjectStore(STORE),
        blocking: (_current, _blocked, event) => {
          forget();
          (event.target as IDBDatabase).close();
        },
        terminated: forget,
      });
    } catch (thrown) {
      throw new StorageError('unavailable', thrown);
    }
  }
}

/** The browser's storage; it is opened by the first call. */
export function createIndexedDbPort(): StoragePort {
  return new IndexedDbPort();
}
