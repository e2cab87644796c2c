// Looks at what the page has kept in the browser, and breaks it.

import type { Page } from '@playwright/test';
import type { Order } from '../../src/types/order';

/** A row of the list of games, as it lies in storage. */
interface Row {
  readonly game: {
    readonly id: string;
    readonly keptAt: number;
    readonly save: { number: number };
  };
  readonly slot: string;
}

/** Everything that the browser keeps, by key. */
export async function keptValues(page: Page): Promise<ReadonlyMap<string, unknown>> {
  const entries = await page.evaluate(
    () =>
      new Promise<[string, unknown][]>((resolve, reject) => {
        const opened = indexedDB.open('own-bearings');
        opened.onerror = () => reject(opened.error);
        opened.onupgradeneeded = () => opened.result.createObjectStore('kept');
        opened.onsuccess = () => {
          const store = opened.result.transaction('kept').objectStore('kept');
          const keys = store.getAllKeys();
          const values = store.getAll();
          values.onsuccess = () => {
            opened.result.close();
            const names = keys.result as string[];
            resolve(names.map((key, i) => [key, values.result[i]]));
          };
        };
      }),
  );
  return new Map(entries);
}

/** The rows of all games, the newest first. */
async function rows(page: Page): Promise<{ row: Row; values: ReadonlyMap<string, unknown> }[]> {
  const values = await keptValues(page);
  return [...values]
    .flatMap(([key, value]) => (key.startsWith('game/') ? [{ row: value as Row, values }] : []))
    .sort((a, b) => b.row.game.keptAt - a.row.game.keptAt);
}

/** How often the newest game has been kept so far; 0 where there is none. */
export async function keptSaves(page: Page): Promise<number> {
  const [newest] = await rows(page);
  return newest?.row.game.save.number ?? 0;
}

/** How many games the browser keeps. */
export async function keptGames(page: Page): Promise<number> {
  return (await rows(page)).length;
}

/** Writes values over what the browser keeps under these keys. */
export async function putKept(
  page: Page,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  await page.evaluate(
    (entries) =>
      new Promise<void>((resolve) => {
        const opened = indexedDB.open('own-bearings');
        opened.onsuccess = () => {
          const change = opened.result.transaction('kept', 'readwrite');
          for (const [key, value] of entries) change.objectStore('kept').put(value, key);
          change.oncomplete = () => {
            opened.result.close();
            resolve();
          };
        };
      }),
    Object.entries(values),
  );
}

/** Writes half a save over the latest one of the newest game. */
export async function damageLatest(page: Page): Promise<void> {
  const [newest] = await rows(page);
  const { game, slot } = newest!.row;
  const key = `save/${game.id}/${slot}`;
  const latest = newest!.values.get(key) as { text: string };
  await putKept(page, { [key]: { ...latest, text: latest.text.slice(0, 500) } });
}

/** What the latest save of the newest game holds. */
export interface KeptGame {
  /** Turns that are done. */
  readonly turns: number;
  /** Orders of the open turn. */
  readonly orders: readonly Order[];
  /** The seats that have handed theirs in. */
  readonly submitted: readonly string[];
}

export async function keptGame(page: Page): Promise<KeptGame> {
  const [newest] = await rows(page);
  const { game, slot } = newest!.row;
  const { text } = newest!.values.get(`save/${game.id}/${slot}`) as { text: string };
  const { replay, pending, submitted = [] } = JSON.parse(text);
  return { turns: replay.turns.length, orders: pending, submitted };
}
