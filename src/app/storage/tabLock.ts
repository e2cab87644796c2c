// Lets one tab alone save the game, so that two tabs never overwrite each other's turns.

const NAME = 'own-bearings-save';

/** The part of the browser's lock manager that is used. */
export type Locks = Pick<LockManager, 'request'>;

export interface TabLock {
  /** Whether this tab may save: true once it holds the lock, and where the browser knows no locks. */
  isMine(): Promise<boolean>;
  /** Whether it is already known that this tab may save. */
  isHeld(): boolean;
}

/** Asks for the lock and, if it is free, keeps it until the tab is gone. */
function takeLock(locks: Locks): Promise<boolean> {
  return new Promise((resolve, reject) => {
    locks
      .request(NAME, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<never>(() => undefined);
      })
      .catch(reject);
  });
}

/** The lock of this tab; it is asked for again as long as another tab holds it. */
export function createTabLock(locks: Locks | undefined): TabLock {
  let isHeld = locks === undefined;
  let asked: Promise<boolean> | null = null;
  return {
    isHeld: () => isHeld,
    async isMine() {
      if (isHeld) return true;
      asked ??= takeLock(locks!).catch(() => true);
      isHeld = await asked;
      asked = null;
      return isHeld;
    },
  };
}
