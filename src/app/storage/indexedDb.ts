// Keeps values in the browser's IndexedDB, opening it again when the browser has closed it.

import { openDB, type IDBPDatabase } from 'idb';
import { StorageError, type StoragePort } from './port';

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

class IndexedDbPort implements StoragePort {
  private opened: Promise<IDBPDatabase> | null = null;

  read(key: string): Promise<unknown> {
    return this.use((database) => database.get(STORE, key));
  }

  write(key: string, value: unknown): Promise<void> {
    return this.use(async (database) => {
      const change = database.transaction(STORE, 'readwrite', { durability: 'strict' });
      const put = change.store.put(value, key);
      change.commit();
      await Promise.all([put, change.done]);
    });
  }

  /** Acts on the database; once more on a new connection if the browser has closed the first. */
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
