// Two people at one device: France proposes, Germany consents, the platform works, and nobody sees the other's orders.

import { execFileSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { PROJECT_ROOT, toolScript } from '../../src/cli/tools.mjs';
import { findBarriers } from './barriers';
import { putOff, withoutExtras } from './course';
import { verifyExport } from './exported';
import { keptGame } from './keptGame';
import { leaveControl, pressOn } from './keys';
import { listen } from './listen';
import { beginParis, expectHandOver, openParis, sitDown } from './paris';
import { SIZES } from './mainScreenPage';

/** What the page would hold if it kept something of France's turn. */
const OF_FRANCE = /Programme card|Power mix|Asked|Ask Germany|joint platform|Undo: /i;

/** Presses the yellow button of the turn by Enter, and says yes if asked. */
async function endBy(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('button', { name })).toBeVisible();
  await leaveControl(page);
  await page.keyboard.press('Enter');
  const sure = page.getByRole('alertdialog');
  const next = page.getByRole('heading', { level: 1, name: /^Hand the device to/ });
  await expect(sure.or(next)).toBeVisible();
  if (await sure.isVisible()) await page.keyboard.press('Enter');
  await expect(next).toBeVisible();
}

/** Opens the deals by their letter. */
async function openDeals(page: Page): Promise<void> {
  await leaveControl(page);
  await page.keyboard.press('d');
  await expect(page.getByRole('heading', { level: 2, name: 'Deals', exact: true })).toBeFocused();
}

/** Sits down and reads in the report of the last turn what it says of the platform. */
async function beginWithReport(page: Page, country: string, words: string): Promise<void> {
  await expectHandOver(page, country);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const report = page.getByRole('dialog', { name: /^Report on the/ });
  await expect(report).toContainText(words);
  await page.keyboard.press('Escape');
  await expect(report).toBeHidden();
}

/** Hands over and resolves without an order. */
async function playRound(page: Page): Promise<void> {
  await sitDown(page, 'France');
  await endBy(page, 'Hand over to Germany');
  await sitDown(page, 'Germany');
  await endBy(page, 'Resolve the half-year');
}

/** The save of a game of both that is over. */
function finishedGame(): string {
  return execFileSync(process.execPath, [toolScript('tsx'), 'tests/browser/parisGame.ts'], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
  });
}

const platformRow = (page: Page, country: string) =>
  page.locator('.platform-row').filter({ hasText: country });

async function pageHolds(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML + document.title);
}

test('should let France propose and Germany consent without seeing each other’s orders', {
  tag: '@ci',
}, async ({ page }) => {
  const heard = listen(page);
  await beginParis(page);
  expect(await findBarriers(page)).toEqual([]);

  await sitDown(page, 'France');
  await openDeals(page);
  await pressOn(page, /^Ask Germany for a joint platform$/);
  await expect(page.locator('.end-orders')).toContainText('Programme card');
  await endBy(page, 'Hand over to Germany');

  await expectHandOver(page, 'Germany');
  expect(await pageHolds(page)).not.toMatch(OF_FRANCE);
  await page.keyboard.press('Control+z');
  await sitDown(page, 'Germany');
  await expect(page.getByText('No new orders.')).toBeVisible();
  expect(await pageHolds(page)).not.toMatch(/Programme card|Asked/);
  await openDeals(page);
  await expect(platformRow(page, 'France').getByRole('button', { name: /^Ask/ })).toBeEnabled();
  await expect(page.getByRole('button', { name: /^Decline/ })).toHaveCount(0);
  await endBy(page, 'Resolve the half-year');

  await beginWithReport(page, 'France', 'France proposed a joint platform to Germany.');
  await putOff(page);
  await openDeals(page);
  await expect(platformRow(page, 'Germany')).toContainText('Proposed, until 2027 H1');
  await endBy(page, 'Hand over to Germany');

  await expect.poll(async () => (await keptGame(page)).submitted).toEqual(['FRA']);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'France, Germany, turn 2' })).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectHandOver(page, 'Germany');
  expect(await findBarriers(page)).toEqual([]);

  await beginWithReport(page, 'Germany', 'France proposed a joint platform to Germany.');
  const proposal = page.getByRole('dialog', { name: 'France proposes a joint platform' });
  await putOff(page, proposal);
  await expect(proposal).toContainText(/\d political capital, \d+% of a regular budget/);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('2');
  await expect(proposal.getByRole('radio', { name: /Decline/ })).toBeChecked();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(proposal).toBeHidden();
  await expect(page.locator('.end-orders')).toContainText('Platform consent');
  await endBy(page, 'Resolve the half-year');

  for (const [country, partner] of [
    ['France', 'Germany'],
    ['Germany', 'France'],
  ] as const) {
    await beginWithReport(page, country, 'France and Germany now share a joint platform.');
    await putOff(page);
    await openDeals(page);
    await expect(platformRow(page, partner)).toContainText('Member');
    await endBy(page, country === 'France' ? 'Hand over to Germany' : 'Resolve the half-year');
  }
  await playRound(page);
  expect(heard).toEqual({ complaints: [], strangers: [] });
});

test('should let a seat take its orders back, and fit a phone', async ({ page }) => {
  await page.setViewportSize(SIZES.phone);
  await withoutExtras(page);
  await beginParis(page);
  expect(await findBarriers(page)).toEqual([]);
  await sitDown(page, 'France');
  await page.getByRole('button', { name: 'More Power' }).click();
  await endBy(page, 'Hand over to Germany');
  await page.getByRole('button', { name: 'Take back the orders of France' }).click();
  await expectHandOver(page, 'France');
  await sitDown(page, 'France');
  await expect(page.locator('.end-orders')).toContainText('Budget');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('No new orders.')).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('list', { name: 'At this device' })).toContainText(/France.*Now/);
  await page.keyboard.press('Escape');
  await endBy(page, 'Hand over to Germany');
});

test('should be looked back on seat by seat, and verified from its file', async ({
  page,
}, testInfo) => {
  await withoutExtras(page);
  await openParis(page);
  await page.locator('input[type=file]').setInputFiles({
    name: 'game.json',
    mimeType: 'application/json',
    buffer: Buffer.from(finishedGame()),
  });
  await expect(page.getByRole('heading', { level: 1, name: /^France, 2026 H1/ })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  const parts = page.getByRole('main').getByRole('table').first();
  const ofFrance = await parts.innerText();
  await page.getByRole('radio', { name: 'Germany' }).check({ force: true });
  await expect(page.getByRole('heading', { level: 1, name: /^Germany, 2026 H1/ })).toBeVisible();
  expect(await parts.innerText()).not.toBe(ofFrance);
  const hash = await page.locator('[data-hash]').innerText();
  const save = () => page.getByRole('button', { name: 'Save the replay file' }).click();
  const verified = await verifyExport(page, testInfo.outputPath('game.replay.json'), save);
  expect(verified).toContain(hash);
  expect(verified).toMatch(/FRA \d.*DEU \d/);
});
