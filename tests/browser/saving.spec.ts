// The game is kept in the browser after every order, comes back whole, and goes on where nothing can be kept.

import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { endTurn, goOn, withoutExtras } from './course';
import { damageLatest, keptGame, keptSaves } from './keptGame';
import { openGame } from './mainScreenPage';

const RELOADS = process.env.TIER === 'quick' ? 2 : 5;

const models = (page: Page) => page.getByRole('slider', { name: 'Models' });
const notice = (page: Page) => page.getByText('Saves do not work on this device');

/** Gives one order: five percent more or less for a line of the budget. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** The share of models in the order that is kept. */
async function keptModels(page: Page): Promise<number | undefined> {
  const { orders } = await keptGame(page);
  const budget = orders.find((order) => order.kind === 'allocateBudget');
  return budget?.percents.models;
}

/** Ends the turn, reads on past its report and leaves the event for later. */
async function playTurn(page: Page): Promise<void> {
  await endTurn(page);
  await goOn(page);
}

test.beforeEach(({ page }) => withoutExtras(page));

test('should go on after a reload with every order, and take it back', { tag: '@quick' }, async ({
  page,
}) => {
  await openGame(page);
  await press(page, 'Less Chips');
  await press(page, 'More Models');
  const value = await models(page).inputValue();
  await expect.poll(() => keptModels(page)).toBe(Number(value));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'South Korea, turn 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(models(page)).toHaveValue(value);
  await page.keyboard.press('Control+z');
  await expect(models(page)).not.toHaveValue(value);
});

test('should keep an order that is given right before a reload', async ({ page }) => {
  test.slow();
  await openGame(page);
  for (let round = 0; round < RELOADS; round++) {
    await press(page, 'Less Chips');
    await press(page, 'More Models');
    const value = await models(page).inputValue();
    await page.keyboard.press('Control+z');
    await expect(models(page)).not.toHaveValue(value);
    await page.keyboard.press('Control+y');
    await page.reload();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(models(page), `reload ${round + 1}`).toHaveValue(value);
  }
});

test('should keep an order that is given in the moment of a reload', async ({ page }) => {
  test.slow();
  await openGame(page);
  for (let round = 0; round < RELOADS; round++) {
    await press(page, 'Less Chips');
    await press(page, 'More Models');
    const value = await models(page).inputValue();
    await page.keyboard.press('Control+z');
    await page.evaluate(() => {
      const redo = { key: 'y', ctrlKey: true, bubbles: true, cancelable: true };
      document.dispatchEvent(new KeyboardEvent('keydown', redo));
      location.reload();
    });
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(models(page), `reload ${round + 1}`).toHaveValue(value);
  }
});

test('should go on in the turn that was reached', async ({ page }) => {
  await openGame(page);
  await playTurn(page);
  await expect.poll(async () => (await keptGame(page)).turns).toBe(1);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('2026 H2, turn 2 of 20')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Report' })).toBeEnabled();
});

test('should offer the save before when the latest is damaged, and say so', { tag: '@ci' }, async ({
  page,
}) => {
  await openGame(page);
  const before = await models(page).inputValue();
  await press(page, 'Less Chips');
  await expect.poll(() => keptSaves(page)).toBeGreaterThan(1);
  await press(page, 'More Models');
  await expect.poll(() => keptSaves(page)).toBeGreaterThan(2);
  await damageLatest(page);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  const told = page.getByRole('alertdialog', { name: 'The last save is damaged' });
  await told.getByRole('button', { name: 'Close' }).last().click();
  await expect(models(page)).toHaveValue(before);
});

const TROUBLES = {
  'has no storage': () =>
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined, configurable: true }),
  'forbids storage': () =>
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    }),
  'has no room left': () =>
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      value: () => {
        throw new DOMException('Full', 'QuotaExceededError');
      },
    }),
};

for (const [trouble, cause] of Object.entries(TROUBLES)) {
  test(`should play on and offer a file when the browser ${trouble}`, async ({ page }) => {
    const bugs: string[] = [];
    page.on('pageerror', ({ message }) => bugs.push(message));
    await page.addInitScript(cause);
    await openGame(page);
    await press(page, 'Less Chips');
    await expect(notice(page)).toBeVisible();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save to a file' }).click(),
    ]);
    const save = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(save.pending).toHaveLength(1);
    await playTurn(page);
    await expect(page.getByText('2026 H2, turn 2 of 20')).toBeVisible();
    expect(bugs).toEqual([]);
  });
}

const BAD_FILES = {
  'no JSON': { text: 'a letter', says: /Line 1/ },
  'half a save': { text: '{"format": 1,\n "replay": {', says: /Line 2/ },
  'lists 200,000 deep': { text: '['.repeat(200_000), says: /Line 1/ },
  'a forbidden name': { text: '{"__proto__": {}}', says: /__proto__/ },
  'too much': { text: ' '.repeat(2 * 1024 * 1024 + 1), says: /larger than 2 MB/ },
};

test('should refuse broken files with the place and leave the game as it is', {
  tag: '@ci',
}, async ({ page }) => {
  await openGame(page);
  await press(page, 'Less Chips');
  const chips = page.getByRole('slider', { name: 'Chips' });
  const value = await chips.inputValue();
  for (const [name, { text, says }] of Object.entries(BAD_FILES)) {
    await page.getByRole('button', { name: 'Menu' }).click();
    const buffer = Buffer.from(text);
    const file = { name: `${name}.json`, mimeType: 'application/json', buffer };
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
    const refusal = page.getByRole('alertdialog');
    await expect(refusal).toContainText('Your running game is untouched');
    await expect(refusal).toContainText(says);
    await refusal.getByRole('button', { name: 'Close', exact: true }).last().click();
    await page.keyboard.press('Escape');
    await expect(chips).toHaveValue(value);
  }
});

test('should ask by keyboard before a file takes the place of the running game', async ({
  page,
}) => {
  await openGame(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  const path = await file.path();
  await page.keyboard.press('Escape');
  await playTurn(page);
  const load = async () => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(path);
    await expect(page.getByRole('alertdialog')).toContainText('turn 1 of 20');
  };
  await load();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByText('2026 H2, turn 2 of 20')).toBeVisible();
  await load();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2026 H1, turn 1 of 20')).toBeVisible();
});

test('should open a saved file as the game it was', async ({ page }) => {
  await openGame(page);
  await playTurn(page);
  await press(page, 'Less Chips');
  const value = await page.getByRole('slider', { name: 'Chips' }).inputValue();
  await page.getByRole('button', { name: 'Menu' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  const path = await file.path();
  await page.evaluate(() => indexedDB.deleteDatabase('own-bearings'));
  await page.goto('./');
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.getByText('2026 H2, turn 2 of 20')).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Chips' })).toHaveValue(value);
});
