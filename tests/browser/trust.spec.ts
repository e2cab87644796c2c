// How far to trust the model: reached by address, from the model and from the debrief of the past; tables, misses, charts, keys and small screens.

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { compareArrival, readTrust } from '../../src/selectors/index';
import type { Trust } from '../../src/types/trust';
import { findTooWide } from '../screens/sideways';
import { findBarriers } from './barriers';
import { openTitle, withoutExtras } from './course';

const trust = JSON.parse(readFileSync('scenarios/atlas/trust.json', 'utf8')) as Trust;
const { cells } = compareArrival(trust.model, trust.start);

test.beforeEach(({ page }) => withoutExtras(page));

function dialogIn(page: Page) {
  return page.getByRole('dialog', { name: 'How far to trust it' });
}

test('should open by its address and leave for the title', async ({ page }) => {
  await page.goto('./#trust');
  const screen = dialogIn(page);
  await expect(screen.getByRole('heading', { name: 'Where the model is wrong' })).toBeVisible();
  const { pass } = readTrust(cells).byVerdict;
  await expect(screen).toContainText(`in ${pass} of ${cells.length} cells`);
  await page.keyboard.press('Escape');
  await expect(screen).toBeHidden();
  expect(new URL(page.url()).hash).toBe('');
  await page.evaluate(() => {
    location.hash = '#trust';
  });
  await expect(screen).toBeVisible();
});

test('should say of every cell by colour, sign and words whether the model is near', async ({
  page,
}) => {
  await openTitle(page);
  await page.getByRole('button', { name: 'How the model works' }).click();
  await page.getByRole('button', { name: 'How far to trust it' }).click();
  const table = dialogIn(page).getByRole('region', {
    name: 'From 2022 to 2026, cell by cell: table',
  });
  const rows = table.locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(Object.keys(trust.start).length);
  for (const verdict of ['pass', 'miss', 'far'] as const) {
    const shaded = table.locator(`td.is-${verdict}`);
    await expect(shaded).toHaveCount(cells.filter((cell) => cell.verdict === verdict).length);
  }
  const far = cells.find(({ verdict }) => verdict === 'far');
  if (far !== undefined) {
    const cell = table.locator(`[data-country="${far.country}"] td.is-far`).first();
    await expect(cell).toContainText(far.off > 0 ? '▲▲' : '▼▼');
    await expect(cell).toContainText(far.off > 0 ? 'far too high' : 'far too low');
  }
  for (const name of ['Sums over the world', 'What was fitted, and to what'])
    await expect(
      dialogIn(page)
        .getByRole('region', { name: `${name}: table` })
        .getByRole('table'),
    ).toBeVisible();
});

test('should draw the measured past as wide as the page, with the sources of every series', async ({
  page,
}) => {
  await page.goto('./#trust');
  const series = dialogIn(page).locator('[data-series]');
  await expect(series).toHaveCount(trust.series.length);
  const chart = series.first().getByRole('img');
  const sheet = (await series.first().boundingBox())!;
  const drawn = (await chart.boundingBox())!;
  expect(drawn.width).toBeGreaterThan(sheet.width * 0.98);
  for (const one of await series.all())
    await expect(one.locator('summary', { hasText: 'Sources of' })).toBeVisible();
});

for (const locale of ['en-GB', 'ko-KR'])
  test.describe(locale, () => {
    test.use({ locale });

    for (const [width, height] of [
      [1366, 768],
      [390, 844],
    ] as const)
      test(`should fit ${width} × ${height} without barriers`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.goto('./#trust');
        await expect(page.locator('.trust-body [data-series]').first()).toBeVisible();
        expect(await findTooWide(page)).toEqual([]);
        expect(await findBarriers(page)).toEqual([]);
        await page.keyboard.press('Tab');
        await expect(page.locator('dialog :focus')).toBeVisible();
      });
  });
