// The adviser in its worker: asked, taken over, cancelled, missing, and below a path of its own.

import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { serveFolder } from '../../src/cli/serve.mjs';
import { findBarriers } from './barriers';
import { begin, beginWithMoments, endTurn, putOff, startGame, withoutCanvas } from './course';
import { SIZES } from './mainScreenPage';
import { expectNoSideScroll } from './sideScroll';

const BUILD = fileURLToPath(new URL('../../dist', import.meta.url));
const WORKER = /labWorker-[^/]*\.js$/;

const adviser = (page: Page) => page.getByRole('dialog', { name: 'Adviser' });
const orders = (page: Page) =>
  adviser(page).getByRole('region', { name: 'What it would order' }).getByRole('listitem');
const expected = (page: Page) =>
  adviser(page).getByRole('region', { name: 'What it expects at the end of the game' });

async function expectNoBarriers(page: Page): Promise<void> {
  for (const viewport of Object.values(SIZES)) {
    await page.setViewportSize(viewport);
    expect(await findBarriers(page)).toEqual([]);
  }
  await expectNoSideScroll(page);
}

test.beforeEach(({ page }) => withoutCanvas(page));

test('should suggest orders at a chapter’s start that are taken over one by one or together', {
  tag: '@ci',
}, async ({ page }) => {
  await beginWithMoments(page);
  const chapter = page.getByRole('dialog', { name: 'Calm seas' });
  await putOff(page, chapter);
  await chapter.getByRole('button', { name: 'Ask the adviser' }).click();
  await expect(adviser(page).getByText(/^It sees only what you see/)).toBeVisible();
  await expect(orders(page).first()).toBeVisible();
  await expect(expected(page).getByText(/points (above|below) par \(.* to .*\)$/)).toHaveCount(2);
  await expect(page.getByText('guessed futures')).toBeVisible();
  const offices = adviser(page).getByRole('region', { name: 'Four offices, one change each' });
  await expect(offices.getByRole('listitem')).toHaveCount(4);
  for (const figure of await offices.locator('.voice-figure').allTextContents())
    expect(figure).toMatch(/^about \d+\.\d points (above|below) par \(.* to .*\)$/);
  await expectNoBarriers(page);

  const budget = orders(page).filter({ hasText: /^Budget: Chips \d+%/ });
  await budget.getByRole('button', { name: /^Take over: Budget/ }).click();
  await expect(budget.getByRole('button', { name: /^As advised: Budget/ })).toBeFocused();
  await adviser(page).getByRole('button', { name: 'Undo: Budget' }).click();
  await expect(budget.getByRole('button', { name: /^Take over: Budget/ })).toBeVisible();

  await adviser(page).getByRole('button', { name: 'Take over all' }).click();
  await expect(orders(page).getByRole('button', { name: /^Take over: / })).toHaveCount(0);
  const count = await orders(page).count();
  await adviser(page).getByRole('button', { name: 'Back to the game' }).click();
  await expect(chapter.getByRole('button', { name: 'Ask the adviser' })).toBeFocused();
  await putOff(page);
  const given = await page.locator('.end-orders').textContent();
  expect(given!.split(',')).toHaveLength(count);

  await endTurn(page);
});

test('should take back what it would not order, and keep its answer for the turn', async ({
  page,
}) => {
  await begin(page);
  await page.getByRole('radio', { name: /^Restrain/ }).check({ force: true });
  await page.locator('body').press('a');
  const back = orders(page).filter({ hasText: 'Fiscal stance' });
  await expect(orders(page).first()).toBeVisible();
  await adviser(page).getByRole('button', { name: 'Take over all' }).click();
  await expect(back.getByRole('button', { name: /^As advised/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Ask the adviser' }).click();
  await expect(back.getByRole('button', { name: /^As advised/ })).toBeVisible();
});

test('should be cancelled while it thinks, and asked again', async ({ page }) => {
  let release = () => undefined as void;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(WORKER, async (route) => {
    await released;
    await route.continue();
  });
  await begin(page);
  await page.getByRole('button', { name: 'Adviser', exact: true }).click();
  await expect(adviser(page).getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0');
  await expectNoBarriers(page);
  await adviser(page).getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(adviser(page).getByText('Cancelled. Nothing was ordered.')).toBeVisible();
  await expect(adviser(page).getByRole('heading', { name: 'Adviser' })).toBeFocused();
  release();
  await adviser(page).getByRole('button', { name: 'Ask again' }).click();
  await expect(orders(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('No new orders')).toBeVisible();
});

test('should say when it cannot be had and leave the game as it is', async ({ page }) => {
  await page.route(WORKER, (route) => route.abort());
  await begin(page);
  await page.getByRole('button', { name: 'Adviser', exact: true }).click();
  await expect(adviser(page).getByRole('alert')).toHaveText(/^The adviser cannot be had here/);
  await page.keyboard.press('Escape');
  await endTurn(page);
});

test('should tell the pilot’s price, and show his points once he is called, for good', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#play?seed=7&sight=openSea');
  await startGame(page);
  await putOff(page);
  await page.locator('body').press('a');
  const offices = adviser(page).getByRole('region', { name: 'Four offices, one change each' });
  await expect(offices.getByRole('listitem')).toHaveCount(4);
  await expect(adviser(page).getByRole('button', { name: 'Take over all' })).toHaveCount(0);

  const call = adviser(page).getByRole('button', { name: 'Ask the pilot aboard' });
  const price = page.getByRole('alertdialog', { name: 'Call the pilot?' });
  await call.press('Enter');
  await expect(price).toContainText('its medal carries a small P. This cannot be undone.');
  await price.getByRole('button', { name: 'Go back' }).click();
  await expect(call).toBeFocused();
  await expect(orders(page)).toHaveCount(0);
  await call.press('Enter');
  await price.getByRole('button', { name: 'Call the pilot' }).click();
  await expect(orders(page).first()).toBeVisible();
  await expect(call).toHaveCount(0);
  await expect(adviser(page).getByRole('heading', { name: 'Adviser', exact: true })).toBeFocused();
  await expect(page.getByText('The pilot is aboard.')).toBeAttached();

  await page.keyboard.press('Escape');
  await page.reload();
  await page
    .getByRole('button', { name: /^Continue/ })
    .first()
    .click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await putOff(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByText('Sight: Pilot aboard')).toBeVisible();
});

test('should think below any path', async ({ page }) => {
  const server = await serveFolder({ folder: BUILD, prefix: '/a/b/' });
  try {
    await page.goto(`${server.url}#play?seed=7&sight=pilotAboard`);
    await startGame(page);
    await putOff(page);
    await page.locator('body').press('a');
    await expect(orders(page).first()).toBeVisible();
  } finally {
    server.close();
  }
});
