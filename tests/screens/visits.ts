// What the walk to every screen looks at within a turn: panels, dialogs and pages over the main screen.

import type { Locator, Page } from '@playwright/test';
import { expect } from './patient';
import { iconButton, leave, OPEN, pressKey, top, type Walk } from './steps';
import type { Screen } from './screens';

const PANELS: readonly (readonly [key: string, screen: Screen])[] = [
  ['b', 'budget'],
  ['t', 'train'],
  ['q', 'quay'],
  ['d', 'deals'],
  ['s', 'stance'],
  ['p', 'plan'],
];

/** Opens the first lot, where there is one. */
async function openFirstLot(page: Page): Promise<void> {
  const first = page.locator('.lot-head').first();
  if ((await first.count()) > 0 && (await first.isVisible())) await first.click();
}

/** The panels one after the other; a superpower has its exports in place of a stance. */
export async function visitPanels({ page, stop }: Walk): Promise<void> {
  for (const [key, screen] of PANELS) {
    await pressKey(page, key);
    await expect(page.locator('[data-region="panel"] h2').first()).toBeVisible();
    const sells = (await page.locator('.buyers').count()) > 0;
    if (screen === 'quay') await openFirstLot(page);
    await stop(sells && screen === 'stance' ? 'exports' : screen);
  }
  await pressKey(page, 'b');
}

/** The bridge, with what the special victory asks for opened, and back to the instruments. */
export async function visitBridge({ page, stop }: Walk): Promise<void> {
  await pressKey(page, 'i');
  await expect(page.locator('.bridge')).toBeVisible();
  await page.locator('.victory > summary').first().click();
  await stop('bridge');
  await pressKey(page, 'i');
  await expect(page.locator('.budget')).toBeVisible();
}

/** What the ministers wish for, from the plan. */
export async function visitMinisters(walk: Walk): Promise<void> {
  const { page } = walk;
  await pressKey(page, 'p');
  await visitOpened(
    walk,
    page.locator('[data-region="panel"] [aria-keyshortcuts="N"]'),
    'ministers',
  );
  await pressKey(page, 'b');
}

/** Looks at the dialog that a press opens. */
async function visitOpened({ page, stop }: Walk, opener: Locator, screen: Screen): Promise<void> {
  const before = await page.locator(OPEN).count();
  await opener.click();
  await expect(page.locator(OPEN)).toHaveCount(before + 1);
  await stop(screen);
  await leave(page);
}

/** The chapters of the calendar that are known: past, present, and the next. */
export async function visitCalendar(walk: Walk): Promise<void> {
  for (const tile of await walk.page.locator('.calendar-tile:not(.is-hidden)').all()) {
    const isNext = (await tile.getAttribute('class'))!.includes('is-next');
    await visitOpened(walk, tile.locator('button'), isNext ? 'chapter-ahead' : 'chapter');
  }
}

/** Countries and places, one after the other, where there is a chart. */
export async function visitChart({ page, stop }: Walk): Promise<void> {
  for (const pin of await page.locator('[data-pin]').all()) {
    await pin.press('Enter');
    await expect(page.locator('.country-sheet')).toBeVisible();
    await stop('country');
    await pin.press('Enter');
  }
  const places = page.locator('.site-plate');
  if ((await places.count()) === 0) return;
  await places.first().click();
  await expect(page.locator('.place-sheet')).toBeVisible();
  await stop('place');
  await page.locator('.place-sheet .button-text').click();
  await stop('place');
  await page.locator('.place-sheet .sheet-head button').last().click();
}

/** What a forecast is, from the bands beside the end of the turn. */
export async function visitForecast(walk: Walk): Promise<void> {
  const bands = walk.page.locator('.forecast-open');
  await expect(bands).toBeVisible();
  await visitOpened(walk, bands, 'forecast');
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

/** Switches to each of the measures and back to the first. */
async function visitMeasures({ page, stop }: Walk, screen: Screen): Promise<void> {
  const measures = await top(page).locator('.wrap-segmented label').all();
  for (const measure of measures) {
    await measure.click();
    await stop(screen);
  }
  await measures[0]!.click();
}

/** The world over the whole page by every switch: courses and their table by each measure, and the rivals. */
export async function visitWorld(walk: Walk): Promise<void> {
  const { page, stop } = walk;
  await pressKey(page, 'o');
  const switches = top(page).locator('.rail-segmented');
  await expect(switches.first()).toBeVisible();
  await visitMeasures(walk, 'world');
  await switches.nth(1).locator('label').nth(1).click();
  await visitMeasures(walk, 'world-table');
  await switches.nth(0).locator('label').nth(1).click();
  await stop('rivals');
  for (const row of ['tr:not(.is-home)', '.is-home']) {
    const name = page.locator(`.rivals-table ${row} .rival-name`).first();
    await visitOpened(walk, name, 'rival');
  }
  await switches.nth(0).locator('label').nth(0).click();
  await switches.nth(1).locator('label').nth(0).click();
  await leave(page);
}

/** Every lever in one table. */
export async function visitLevers({ page, stop }: Walk): Promise<void> {
  await pressKey(page, 'l');
  await expect(page.locator('.levers-sheet')).toBeVisible();
  await stop('levers');
  await leave(page);
}

async function visitModelPage(walk: Walk, opener: Locator): Promise<void> {
  const { page, stop } = walk;
  await opener.click();
  await expect(page.locator('.model-chapter').first()).toBeVisible();
  await stop('model');
  await leave(page);
}

/** How the model works, from the title screen. */
export async function visitModel(walk: Walk): Promise<void> {
  await visitModelPage(walk, walk.page.locator('.title-load .button').first());
}

/** How far to trust the model, from the page that tells how it works. */
export async function visitTrust(walk: Walk): Promise<void> {
  const { page } = walk;
  await page.locator('.title-load .button').first().click();
  await expect(page.locator('.model-chapter').first()).toBeVisible();
  await visitOpened(walk, iconButton(top(page), 'source'), 'trust');
  await leave(page);
}

async function openMenu(page: Page): Promise<Locator> {
  await page.locator('.top-buttons button').last().click();
  await expect(page.locator('.menu-list')).toBeVisible();
  return page.locator('.menu-list');
}

/** The menu and all that it leads to. */
export async function visitMenu(walk: Walk): Promise<void> {
  const { page, stop } = walk;
  const menu = await openMenu(page);
  await stop('menu');
  for (const [icon, screen] of [
    ['flag', 'briefing'],
    ['settings', 'settings'],
    ['keyboard', 'keys'],
    ['source', 'glossary'],
  ] as const)
    await visitOpened(walk, iconButton(menu, icon), screen);
  await visitModelPage(walk, iconButton(menu, 'learn'));
  await visitOpened(walk, iconButton(menu, 'link'), 'address');
  await iconButton(menu, 'copy').click();
  await expect(top(page).locator('.game-picture')).toBeVisible();
  await stop('save-as');
  const naming = await top(page).elementHandle();
  await page.keyboard.press('Enter');
  await naming?.waitForElementState('hidden');
  await leave(page);
}

/** From the debrief back to the title, to the player's games and their history. */
export async function visitGames({ page, stop }: Walk): Promise<void> {
  await iconButton(page.locator('.screen-head'), 'back').click();
  await iconButton(page.locator('.today-card'), 'save').click();
  await expect(top(page).locator('.game-row').first()).toBeVisible();
  await stop('games');
  await iconButton(top(page).locator('.dialog-foot'), 'table').click();
  await expect(top(page).locator('.sort-table')).toBeVisible();
  await stop('history');
  await leave(page);
  await leave(page);
}

/** The adviser plays many futures before it says anything. */
const THINKING_MS = 120_000;

export async function visitAdviser({ page, stop }: Walk): Promise<void> {
  await pressKey(page, 'a');
  const advice = page.locator(`${OPEN} .adviser-list`).first();
  await expect(advice).toBeVisible({ timeout: THINKING_MS });
  await stop('adviser');
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

/** Asks the first partner that may be asked for a joint platform. */
export async function visitDeals({ page, stop }: Walk): Promise<void> {
  await pressKey(page, 'd');
  await page.locator('.platform-row .button:not([aria-disabled])').first().click();
  await stop('deals');
}
