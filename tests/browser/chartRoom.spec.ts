// The chart answers to hand and keys: the inset is moved, countries and places are looked at, the view is zoomed.

import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { putOff, withoutForecasts } from './course';
import { openGame, SIZES } from './mainScreenPage';

async function placeOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
}

test.beforeEach(async ({ page }) => {
  await withoutForecasts(page);
  await openGame(page);
  await expect(page.locator('.map-canvas canvas').last()).toBeVisible();
});

test('should draw what moves over the ground, not under it', { tag: '@ci' }, async ({ page }) => {
  const canvases = await page.locator('.map-canvas').evaluate((chart) => {
    const { x, y, width, height } = chart.getBoundingClientRect();
    return document
      .elementsFromPoint(x + width / 2, y + height / 2)
      .filter((element) => element instanceof HTMLCanvasElement)
      .map(({ className }) => className);
  });
  expect(canvases).toEqual(['', 'chart-ground']);
});

test('should move the inset by pointer and by keys, keep it, and put it back', async ({ page }) => {
  const handle = page.locator('[data-inset-handle]');
  const before = await placeOf(page, '[data-inset-handle]');
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 60, before.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(async () =>
    expect((await placeOf(page, '.heading-plate')).x).toBeGreaterThan(before.x + 60),
  ).toPass();
  await handle.focus();
  const dragged = await placeOf(page, '[data-inset-handle]');
  await page.keyboard.press('ArrowUp');
  await expect(async () =>
    expect((await placeOf(page, '[data-inset-handle]')).y).toBeLessThan(dragged.y),
  ).toPass();
  const kept = await page.evaluate(() => localStorage.getItem('own-bearings-lens'));
  expect(kept).toContain('korea-260000-gpus');
  await page.keyboard.press('Home');
  await expect(async () =>
    expect(await placeOf(page, '[data-inset-handle]')).toEqual(before),
  ).toPass();
});

test('should lead from country to country by arrows and tell one country’s ties', async ({
  page,
}) => {
  await page.locator('[data-pin="CHN"]').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-pin]:focus')).not.toHaveAttribute('data-pin', 'CHN');
  await page.locator('[data-pin="USA"]').focus();
  await expect(page.locator('.flow-label', { hasText: /^\d+% of US order$/ })).toBeVisible();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('region', { name: 'United States' });
  await expect(sheet.getByText(/^Cloud \d+% rented$/)).toBeVisible();
  await expect(sheet.getByText('Chips: sells by licence')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test('should tell what a place is, what it does and what arrives', { tag: '@ci' }, async ({
  page,
}) => {
  await page.locator('[data-place]').first().click();
  const sheet = page.getByRole('region', { name: 'Your places' });
  const whole = sheet.getByRole('heading', { level: 3, name: 'In the whole country' });
  await expect(whole).toBeVisible();
  await expect(sheet.getByText('What arrives, and when')).toBeVisible();
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveCount(2);
  await sheet.getByRole('button', { name: 'All places' }).click();
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveCount(9);
  await expect(sheet.getByText('What arrives, and when')).toHaveCount(4);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.locator('[data-panel="quay"]').click();
  await expect(async () => {
    const ribbon = (await page.locator('.project-ribbon').first().boundingBox())!;
    const dial = (await page.locator('.dial').boundingBox())!;
    expect(ribbon.x + ribbon.width).toBeLessThanOrEqual(dial.x);
  }).toPass();
});

test('should leave a phone’s chart to the eye, and bring what zooms once it is touched', async ({
  page,
}) => {
  await page.setViewportSize(SIZES.phone);
  const canvas = page.locator('.map-canvas');
  await expect(async () => {
    const chart = (await canvas.boundingBox())!;
    const bottlenecks = (await page.locator('.bottlenecks').boundingBox())!;
    const ribbon = (await page.locator('.project-ribbon').first().boundingBox())!;
    expect(Math.min(bottlenecks.y, ribbon.y)).toBeGreaterThanOrEqual(chart.y + chart.height);
    expect(ribbon.y).toBeCloseTo(bottlenecks.y, -1);
  }).toPass();
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  await expect(zoomIn).toHaveCSS('opacity', '0');
  await page.locator('[data-region="map"]').focus();
  await expect(zoomIn).toHaveCSS('opacity', '1');
  expect(await findBarriers(page)).toEqual([]);
});

test('should zoom by keys while the chart has the focus', async ({ page }) => {
  const pins = page.locator('[data-pin]');
  const all = await pins.count();
  await page.locator('[data-region="map"]').focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('+');
  await expect(async () => expect(await pins.count()).toBeLessThan(all)).toPass();
  await page.keyboard.press('0');
  await expect(pins).toHaveCount(all);
});

test('should let the flows rest by Space, and run again', async ({ page }) => {
  await page.locator('[data-region="map"]').focus();
  await page.keyboard.press(' ');
  await expect(page.getByText('The flows on the chart rest.')).toBeAttached();
  await page.keyboard.press(' ');
  await expect(page.getByText('The flows on the chart run.')).toBeAttached();
});

test('should let the turn pass before the eye, and skip it by a key', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel(/^Reduce motion/).setChecked(false, { force: true });
  await putOff(page);
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(60_000);
  await page.getByRole('button', { name: 'End turn' }).click();
  const sure = page.getByRole('alertdialog');
  if (await sure.isVisible()) await sure.getByRole('button', { name: 'End turn' }).click();
  await expect(page.locator('.passage-banner')).toContainText('2026 H2');
  await expect(page.getByText('2026 H1, turn 1 of 20')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Report on the/ })).toBeVisible();
  await expect(page.locator('.passage-banner')).toBeHidden();
});
