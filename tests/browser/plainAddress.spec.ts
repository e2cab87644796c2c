// At a plain address of a network, which browsers hold for no secure place, the game plays, is kept, goes on in two tabs, and says what is not to be had there.

import { type BrowserContext, expect, type Page } from '@playwright/test';
import { test } from './ownContexts';
import { endTurn, goOn, openTitle, putOff, startGame, withoutCanvas } from './course';
import { keptGame, keptGames, keptSaves } from './keptGame';
import { Published } from './published';
import { listenTo } from './singlePage';
import { CHROMIUM_ARGS, findPageBrowser } from '../support/browser.mjs';

/** A name that is no `localhost`, led to this machine. */
const HOST = 'own-bearings.test';
const executablePath = findPageBrowser();

test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: [...CHROMIUM_ARGS, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  },
});

interface Place {
  readonly site: Published;
  readonly context: BrowserContext;
  readonly page: Page;
}

/** The built page at an address of its own. */
const plain = test.extend<{ place: Place }>({
  place: async ({ browser }, use) => {
    const site = await Published.create();
    const context = await browser.newContext({
      baseURL: site.url.replace('localhost', HOST),
      locale: 'en-GB',
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await withoutCanvas(page);
    await use({ site, context, page });
    await context.close();
    await site.remove();
  },
});

async function goOnWithGame(page: Page, turn: number): Promise<void> {
  await openTitle(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText(`turn ${turn} of 20`).first()).toBeVisible();
}

plain('should play, forecast and go on after a reload without a complaint', async ({ place }) => {
  const { page } = place;
  const heard = listenTo(page);
  await openTitle(page);
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([
    false,
    false,
  ]);
  await startGame(page);
  await putOff(page);
  await expect(
    page
      .locator('.forecast-open')
      .getByText(/: \d+ now/)
      .first(),
  ).toBeAttached();
  await endTurn(page);
  await goOn(page);
  await expect.poll(async () => (await keptGame(page)).turns).toBe(1);
  await goOnWithGame(page, 2);
  expect(heard.complaints).toEqual([]);
});

plain('should tell an older tab that the game has gone on in another', async ({ place }) => {
  const { page, context } = place;
  const heard = listenTo(page);
  await openTitle(page);
  await startGame(page);
  await putOff(page);
  await page.getByRole('button', { name: 'Less Chips', exact: true }).click();
  await expect.poll(() => keptSaves(page)).toBeGreaterThan(1);
  const second = await context.newPage();
  await withoutCanvas(second);
  await goOnWithGame(second, 1);
  await endTurn(second);
  await goOn(second);
  await expect.poll(async () => (await keptGame(second)).turns).toBe(1);
  const moved = page.getByRole('alertdialog', { name: 'This game has gone on in another tab' });
  await moved.getByRole('button', { name: /Go on with the other tab/ }).click();
  await expect(page.getByText('turn 2 of 20').first()).toBeVisible();
  expect(await keptGames(page)).toBe(1);
  expect(heard.complaints).toEqual([]);
});

plain(
  'should say in the settings that it does not open there without a network',
  async ({ place }) => {
    const { page } = place;
    await openTitle(page);
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByRole('dialog', { name: 'Settings' })).toContainText(
      'At this address the page does not open without a network',
    );
  },
);
