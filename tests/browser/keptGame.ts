// Looks at what the page has kept in the browser, and breaks it.

import type { Page } from '@playwright/test';
import type { Order } from '../../src/types/order';

/** How many saves this browser has kept so far; the latest carries that number. */
export async function keptSaves(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opened = indexedDB.open('own-bearings');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const store = opened.result.transaction('kept').objectStore('kept');
          const all = store.getAll();
          all.onsuccess = () => {
            opened.result.close();
            const numbers = all.result.map((one: { number?: number }) => one.number ?? 0);
            resolve(Math.max(0, ...numbers));
          };
        };
      }),
  );
}

/** Writes half a save over the latest one and its quick copy. */
export async function damageLatest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opened = indexedDB.open('own-bearings');
        opened.onsuccess = () => {
          const change = opened.result.transaction('kept', 'readwrite');
          const store = change.objectStore('kept');
          const pointer = store.get('pointer');
          pointer.onsuccess = () => {
            const latest = store.get(pointer.result);
            latest.onsuccess = () => {
              const { text } = latest.result;
              store.put({ ...latest.result, text: text.slice(0, 500) }, pointer.result);
              localStorage.setItem('own-bearings-save', text.slice(0, 500));
            };
          };
          change.oncomplete = () => {
            opened.result.close();
            resolve();
          };
        };
      }),
  );
}

/** What the latest save of this browser holds. */
export interface KeptGame {
  /** Turns that are done. */
  readonly turns: number;
  /** Orders of the open turn. */
  readonly orders: readonly Order[];
  /** The seats that have handed theirs in. */
  readonly submitted: readonly string[];
}

export async function keptGame(page: Page): Promise<KeptGame> {
  return page.evaluate(
    () =>
      new Promise<KeptGame>((resolve) => {
        const opened = indexedDB.open('own-bearings');
        opened.onsuccess = () => {
          const store = opened.result.transaction('kept').objectStore('kept');
          const pointer = store.get('pointer');
          pointer.onsuccess = () => {
            const latest = store.get(pointer.result);
            latest.onsuccess = () => {
              opened.result.close();
              const { replay, pending, submitted = [] } = JSON.parse(latest.result.text);
              resolve({ turns: replay.turns.length, orders: pending, submitted });
            };
          };
        };
      }),
  );
}
