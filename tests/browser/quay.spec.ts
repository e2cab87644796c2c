// The quay: bid for by mouse and by keyboard, told in the report, and without barriers.

import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { endTurn, withoutExtras } from './course';
import { openGame, openPanelOf, SIZES } from './mainScreenPage';
import { expectNoSideScroll } from './sideScroll';

const lots = (page: Page) => page.getByRole('list', { name: 'Lots on the quay' });
const heads = (page: Page) => lots(page).locator('.lot-head');

async function expectNoBarriers(page: Page): Promise<void> {
  for (const viewport of Object.values(SIZES)) {
    await page.setViewportSize(viewport);
    expect(await findBarriers(page)).toEqual([]);
  }
  await expectNoSideScroll(page);
}

/** The name of the first lot that is open, without its size. */
async function firstLot(page: Page): Promise<string> {
  const name = await lots(page).locator('.lot-name').first().innerText();
  return name.split(',')[0]!;
}

test.beforeEach(async ({ page }) => {
  await withoutExtras(page);
  await openGame(page);
});

test('should be bid for by mouse, and told in the report', { tag: '@ci' }, async ({ page }) => {
  await openPanelOf(page, 'Quay');
  const lot = await firstLot(page);
  await expect(heads(page).first()).toHaveAttribute('aria-expanded', 'false');
  await heads(page).first().click();
  await expect(heads(page).first()).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('radio', { name: /^List price/ }).check({ force: true });
  await expect(heads(page).first()).toContainText('Bid: List price');
  await expect(page.getByRole('button', { name: 'Undo: Bids on the quay' })).toBeEnabled();
  await expectNoBarriers(page);
  await page.setViewportSize(SIZES.desk);
  await endTurn(page);
  const report = page.getByRole('dialog', { name: /^Report on the/ });
  const told = new RegExp(`Won on the quay: ${lot}|${lot} went to`);
  await expect(report.getByText(told).first()).toBeVisible();
  await expectNoBarriers(page);
});

test('should be bid for by keyboard, and taken back', async ({ page }) => {
  await page.keyboard.press('q');
  await expect(page.getByRole('heading', { level: 2, name: 'Quay' })).toBeFocused();
  await page.keyboard.press('1');
  await expect(heads(page).first()).toBeFocused();
  const none = page.getByRole('radio', { name: 'No bid' });
  await expect(none).toBeChecked();
  for (let tabs = 0; tabs < 4; tabs++) {
    await page.keyboard.press('Tab');
    if (await none.evaluate((radio) => radio === document.activeElement)) break;
  }
  await expect(none).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^List price/ })).toBeChecked();
  await expect(heads(page).first()).toContainText('Bid: List price');
  await page.keyboard.press('Control+z');
  await expect(none).toBeChecked();
  await expect(heads(page).first()).not.toContainText('Bid:');
});

test('should stand among all levers, and be led to from there', async ({ page }) => {
  await openPanelOf(page, 'Quay');
  const lot = await firstLot(page);
  await openPanelOf(page, 'Budget');
  await page.keyboard.press('l');
  await page.getByRole('button', { name: `Go to: Bid: ${lot}` }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Quay' })).toBeVisible();
  await expect(heads(page).first()).toBeFocused();
});
