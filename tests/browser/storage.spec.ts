// Whatever becomes of the storage, the page opens, says in plain words what is lost, keeps what is whole, and lets a new game begin.

import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { caseCount } from '../support/tier';
import { begin, openTitle, putOff, startGame, withoutExtras } from './course';
import { keptGames, keptSaves, keptValues, putKept } from './keptGame';

/** Every how many-th of the ways is tried. */
const EVERY = caseCount({ quick: 8, full: 1 });

const RUBBISH: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['a number', 7],
  ['a text', 'rubbish'],
  ['an empty text', ''],
  ['an empty list', []],
  ['a list', [1, 2]],
  ['an empty object', {}],
  ['an object in an object', { game: {}, slot: 'a', checksum: '0' }],
  ['another slot', { game: { id: 'x', save: { writer: 'w', number: 1 } }, slot: 'c' }],
  ['a save without a game', { text: '{}', checksum: '0000000000000000' }],
];

const WHERE = ['row', 'newest slot', 'older slot', 'all of the game'] as const;

interface Kept {
  readonly id: string;
  readonly keys: Readonly<Record<(typeof WHERE)[number], readonly string[]>>;
}

/** The keys under which the newest game lies. */
async function newestGame(page: Page): Promise<Kept> {
  const values = await keptValues(page);
  const rows = [...values].filter(([key]) => key.startsWith('game/'));
  const row = rows
    .map(([, value]) => value as { game: { id: string; keptAt: number }; slot: 'a' | 'b' })
    .sort((a, b) => b.game.keptAt - a.game.keptAt)[0]!;
  const { id } = row.game;
  const newest = `save/${id}/${row.slot}`;
  const older = `save/${id}/${row.slot === 'a' ? 'b' : 'a'}`;
  return {
    id,
    keys: {
      row: [`game/${id}`],
      'newest slot': [newest],
      'older slot': [older],
      'all of the game': [`game/${id}`, newest, older],
    },
  };
}

test('should open with the storage broken in 40 ways, keep the other game, and let one begin', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const bugs: string[] = [];
  page.on('pageerror', ({ message }) => bugs.push(message));
  await withoutExtras(page);
  for (const seat of ['safe', 'broken']) {
    await openTitle(page);
    await startGame(page);
    await putOff(page);
    await page.getByRole('button', { name: 'Less Chips', exact: true }).click();
    await expect.poll(() => keptSaves(page), seat).toBeGreaterThan(1);
  }
  const { id, keys } = await newestGame(page);
  const whole = await keptValues(page);
  const ways = WHERE.flatMap((where) => RUBBISH.map(([name, value]) => ({ where, name, value })));
  let tried = 0;
  for (const [i, { where, name, value }] of ways.entries()) {
    if (i % EVERY !== 0) continue;
    await putKept(page, Object.fromEntries(keys[where].map((key) => [key, value])));
    await openTitle(page);
    const cards = page.getByRole('button', { name: 'Continue' });
    await expect(cards, `${where}: ${name}`).toBeVisible();
    const told = page.getByText('A damaged game').first();
    if (where === 'all of the game') await expect(told, name).toBeVisible();
    else await expect(told, `${where}: ${name}`).toBeHidden();
    await putKept(page, Object.fromEntries(keys[where].map((key) => [key, whole.get(key)])));
    tried++;
  }
  console.log(`${tried} ways of breaking the storage`);
  await putKept(page, Object.fromEntries(keys['all of the game'].map((key) => [key, 'rubbish'])));
  await openTitle(page);
  await page
    .getByRole('button', { name: /games? on this device|my games/i })
    .first()
    .click();
  const list = page.getByRole('dialog', { name: 'My games' });
  await list.getByRole('button', { name: 'Delete: A damaged game' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(list.getByText('A damaged game')).toBeHidden();
  expect((await keptValues(page)).has(`game/${id}`)).toBe(false);
  await page.keyboard.press('Escape');
  await startGame(page);
  expect(bugs).toEqual([]);
});

test('should keep the game again when the storage is cleared while it is played', {
  tag: '@ci',
}, async ({ page }) => {
  await withoutExtras(page);
  await begin(page);
  await page.evaluate(async () => {
    localStorage.clear();
    await new Promise((resolve) => {
      const opened = indexedDB.open('own-bearings');
      opened.onsuccess = () => {
        const change = opened.result.transaction('kept', 'readwrite');
        change.objectStore('kept').clear();
        change.oncomplete = () => {
          opened.result.close();
          resolve(null);
        };
      };
    });
  });
  expect(await keptGames(page)).toBe(0);
  await page.getByRole('button', { name: 'Less Chips', exact: true }).click();
  await expect.poll(() => keptGames(page)).toBe(1);
});

test('should never put a game in the place of another, whichever way it comes in', async ({
  page,
}) => {
  await withoutExtras(page);
  await begin(page);
  await page.getByRole('button', { name: 'Less Chips', exact: true }).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  const path = await file.path();
  await openTitle(page);
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.getByText('2026 H1, turn 1 of 20')).toBeVisible();
  await expect.poll(() => keptGames(page)).toBe(2);
  await openTitle(page);
  await page.getByRole('button', { name: /^Start: a lesson/ }).click();
  await expect.poll(() => keptGames(page)).toBe(3);
});

test('should keep a game of other rules, take it out as a file, and let it go only when told to', async ({
  page,
}) => {
  await withoutExtras(page);
  await begin(page);
  await page.getByRole('button', { name: 'Less Chips', exact: true }).click();
  await expect.poll(() => keptSaves(page)).toBeGreaterThan(1);
  // As an earlier version of the page has kept it.
  await page.evaluate(async () => {
    const kept = await new Promise<Map<string, unknown>>((resolve) => {
      const opened = indexedDB.open('own-bearings');
      opened.onsuccess = () => {
        const change = opened.result.transaction('kept', 'readwrite');
        const store = change.objectStore('kept');
        const keys = store.getAllKeys();
        const all = store.getAll();
        all.onsuccess = () => {
          const map = new Map(keys.result.map((key, i) => [key as string, all.result[i]]));
          store.clear();
          change.oncomplete = () => {
            opened.result.close();
            resolve(map);
          };
        };
      };
    });
    const save = [...kept].find(([key]) => key.startsWith('save/'))![1] as { text: string };
    const text = save.text.replace(/"rules": \d+/, '"rules": 2');
    localStorage.setItem('planted-text', text);
  });
  const text = (await page.evaluate(() => localStorage.getItem('planted-text')))!;
  const { hashText } = await import('../../src/lib/hash');
  await putKept(page, { slotA: { number: 5, checksum: hashText(`5:${text}`), text } });
  await openTitle(page);
  await expect(page.getByText('Played under rules 2: it cannot go on here')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeHidden();
  await startGame(page);
  await putOff(page);
  await expect.poll(() => keptGames(page)).toBe(2);
  await openTitle(page);
  await page.getByRole('button', { name: 'All 2 games on this device' }).click();
  const row = page.locator('.game-row', { hasText: 'Played under rules 2' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button', { name: /Take out as a file/ }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toBe(text);
  await row.getByRole('button', { name: /Delete/ }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(row).toBeHidden();
});
