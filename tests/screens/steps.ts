// The steps of the walk to every screen: by structure, never by words, so that they go in any language.

import { expect, type Locator, type Page } from '@playwright/test';
import type { Screen } from './screens';

/** A walk under way. */
export interface Walk {
  readonly page: Page;
  /** Visits a screen the first time that the walk is there. */
  readonly stop: (screen: Screen) => Promise<void>;
}

const OPEN = 'dialog[open]';

/** The dialogs that a turn brings, by the name of their options. */
const MOMENTS: Readonly<Record<string, Screen>> = {
  opening: 'opening',
  focus: 'chapter',
  answer: 'event',
  project: 'project',
};

function top(page: Page): Locator {
  return page.locator(OPEN).last();
}

/** Leaves the dialog on top by Escape. */
export async function leave(page: Page): Promise<void> {
  const dialog = await top(page).elementHandle();
  await page.keyboard.press('Escape');
  await dialog?.waitForElementState('hidden');
}

/** Presses the yellow button of the dialog on top and waits until it is gone. */
async function accept(page: Page): Promise<void> {
  const dialog = await top(page).elementHandle();
  await top(page).locator('.button-signal').first().click();
  await dialog?.waitForElementState('hidden');
}

/** Presses a key while no control has the focus. */
async function pressKey(page: Page, key: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press(key);
}

export async function visitTitle({ page, stop }: Walk, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.title-screen h1')).toBeVisible();
  await stop('title');
}

/** Offers a file that is no game. */
export async function visitRefusal({ page, stop }: Walk): Promise<void> {
  const buffer = Buffer.from('{ "format": 1,\n  "replay": }');
  const file = { name: 'game.json', mimeType: 'application/json', buffer };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await expect(page.locator('[role="alertdialog"]')).toBeVisible();
  await stop('load-fault');
  await leave(page);
}

/** Through the set-up and the briefing of a scenario, in the length of that place on the list. */
export async function beginGame(walk: Walk, scenario: string, length: number): Promise<void> {
  const { page, stop } = walk;
  await page.locator(`[data-scenario="${scenario}"] button`).first().click();
  const setUp = page.locator(`${OPEN}:has(.set-up)`);
  await expect(setUp).toBeVisible();
  await setUp.locator('input[name="length"]').nth(length).check({ force: true });
  await stop('set-up');
  await setUp.locator('.button-signal').click();
  const briefing = page.locator(`${OPEN}:has(.briefing)`);
  await expect(briefing).toBeVisible();
  await stop('briefing');
  await briefing.locator('.dialog-foot .button').first().click();
  await expect(page.locator(`${OPEN} table`).first()).toBeVisible();
  await stop('sources');
  await accept(page);
}

/** Meets what the turn brings and takes the first option of each. */
export async function meetMoments({ page, stop }: Walk): Promise<void> {
  while ((await page.locator(OPEN).count()) > 0) {
    const options = top(page).locator('input[type=radio]');
    const isRead = (await top(page).locator('.notice-list').count()) > 0;
    if (isRead) await stop('notices');
    else {
      await options.first().waitFor({ state: 'attached' });
      await stop(MOMENTS[(await options.first().getAttribute('name')) ?? ''] ?? 'event');
      await options.first().check({ force: true });
    }
    await accept(page);
  }
}

export async function visitPanels({ page, stop }: Walk): Promise<void> {
  for (const [key, screen] of [
    ['b', 'budget'],
    ['t', 'train'],
    ['d', 'deals'],
    ['s', 'stance'],
    ['p', 'plan'],
  ] as const) {
    await pressKey(page, key);
    await expect(page.locator('[data-region="panel"] h2').first()).toBeVisible();
    await stop(screen);
  }
  await pressKey(page, 'b');
}

/** Selects the first pin of the chart, where there is a chart. */
export async function visitCountry({ page, stop }: Walk): Promise<void> {
  const pin = page.locator('[data-pin]').first();
  if ((await pin.count()) === 0) return;
  await pin.click();
  await expect(page.locator('.country-sheet')).toBeVisible();
  await stop('country');
  await pin.click();
  await page.locator('.site-plate').first().click();
  await expect(page.locator('.place-sheet')).toBeVisible();
  await stop('place');
  await page.locator('.place-sheet .sheet-head button').last().click();
}

/** What a forecast is, from the bands beside the end of the turn. */
export async function visitForecast({ page, stop }: Walk): Promise<void> {
  const bands = page.locator('.forecast-open');
  await expect(bands).toBeVisible();
  await bands.click();
  await expect(top(page)).toBeVisible();
  await stop('forecast');
  await leave(page);
}

export async function visitWhy({ page, stop }: Walk): Promise<void> {
  const sheets = page.locator('.why');
  await page.locator('.dial').click();
  await expect(sheets).toHaveCount(1);
  await stop('why');
  await sheets.last().locator('.why-row button').first().click();
  await expect(sheets).toHaveCount(2);
  await stop('why-deeper');
  await sheets.last().locator('.why-row button').first().click();
  await expect(sheets).toHaveCount(3);
  await stop('why-deepest');
  for (let level = 0; level < 3; level++) await page.keyboard.press('Escape');
  await expect(sheets).toHaveCount(0);
}

/** The world over the whole page: courses, their table, and the rivals. */
export async function visitWorld({ page, stop }: Walk): Promise<void> {
  await pressKey(page, 'o');
  const switches = top(page).locator('.rail-segmented');
  await expect(switches.first()).toBeVisible();
  await stop('world');
  await switches.nth(1).locator('label').nth(1).click();
  await stop('world-table');
  await switches.nth(0).locator('label').nth(1).click();
  await stop('rivals');
  await leave(page);
}

/** Every lever in one table. */
export async function visitLevers({ page, stop }: Walk): Promise<void> {
  await pressKey(page, 'l');
  await expect(page.locator('.levers-sheet')).toBeVisible();
  await stop('levers');
  await leave(page);
}

/** How the model works, from the title screen. */
export async function visitModel({ page, stop }: Walk): Promise<void> {
  await page.locator('.title-load .button').first().click();
  await expect(page.locator('.model-chapter').first()).toBeVisible();
  await stop('model');
  await leave(page);
}

/** What opens over the main screen at any time. */
export async function visitDialogs({ page, stop }: Walk): Promise<void> {
  await pressKey(page, 'a');
  await expect(page.locator(`${OPEN} .adviser-list`).first()).toBeVisible();
  await stop('adviser');
  await leave(page);
  await page.locator('.top-buttons button').last().click();
  await expect(top(page)).toBeVisible();
  await stop('menu');
  await leave(page);
  await pressKey(page, '?');
  await expect(top(page).locator('table')).toBeVisible();
  await stop('keys');
  await leave(page);
}

/** Takes a line's money away, and is asked about it at the end of the turn. */
export async function visitConfirm({ page, stop }: Walk): Promise<void> {
  await pressKey(page, '1');
  await page.keyboard.press('Home');
  await page.locator('[data-end-turn]').click();
  await expect(page.locator('[role="alertdialog"]')).toBeVisible();
  await stop('confirm');
  await leave(page);
  await page.keyboard.press('Control+z');
}

/** Ends the turn, reads its report and goes on from there. */
export async function endTurn({ page, stop }: Walk): Promise<void> {
  await page.locator('[data-end-turn]').click();
  await expect(page.locator('.screen-dialog .gazette')).toBeVisible();
  await stop('report');
  await accept(page);
}

export async function visitDebrief({ page, stop }: Walk): Promise<void> {
  await expect(page.locator('.screen .debrief-desk, .screen .desk').first()).toBeVisible();
  await stop('debrief');
}

/** Two people at one device. */
export async function visitHandOver(walk: Walk): Promise<void> {
  const { page, stop } = walk;
  await beginGame(walk, 'paris-berlin-platform', 0);
  await expect(page.locator('.hand-over')).toBeVisible();
  await stop('hand-over');
}
