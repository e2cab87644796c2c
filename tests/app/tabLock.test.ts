// Shows that one tab alone saves the game.

import { describe, expect, it } from 'vitest';
import { createTabLock, type Locks } from '../../src/app/storage/tabLock';

/** The locks of one browser: `request` for one tab, and a way to close that tab. */
class Browser {
  private holder: object | null = null;

  tab(): { locks: Locks; close: () => void } {
    const tab = {};
    const request = async (_name: string, _options: unknown, use: (lock: unknown) => unknown) => {
      if (this.holder !== null) return use(null);
      this.holder = tab;
      return use({});
    };
    return {
      locks: { request } as unknown as Locks,
      close: () => {
        if (this.holder === tab) this.holder = null;
      },
    };
  }
}

describe('the lock of a tab', () => {
  it('should belong to the first tab until it is closed', async () => {
    const browser = new Browser();
    const [first, second] = [browser.tab(), browser.tab()];
    const [firstLock, secondLock] = [createTabLock(first.locks), createTabLock(second.locks)];
    expect(await Promise.all([firstLock.isMine(), firstLock.isMine()])).toEqual([true, true]);
    expect(await firstLock.isMine()).toBe(true);
    expect(await secondLock.isMine()).toBe(false);
    first.close();
    expect(await secondLock.isMine()).toBe(true);
  });

  it('should not stand in the way where the browser knows no locks or refuses them', async () => {
    const refusing = { request: () => Promise.reject(new Error('denied')) } as unknown as Locks;
    expect(await createTabLock(undefined).isMine()).toBe(true);
    expect(await createTabLock(refusing).isMine()).toBe(true);
  });
});
