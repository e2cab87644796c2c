// A scenario that runs by itself: let it run, stop it, and find the model beside history at the end.

import { expect, test } from '@playwright/test';
import { openTitle, withoutExtras } from './course';

/** Eight half-years of a second and a half each, and what the machine takes for them. */
const WATCHED_MS = 90_000;

test('should run by itself to a debrief that judges the model', async ({ page }) => {
  test.setTimeout(2 * WATCHED_MS);
  await withoutExtras(page);
  await openTitle(page);
  await page.getByRole('button', { name: 'Back-test 2022–2026', exact: true }).click();
  await page.getByRole('button', { name: 'Watch it run' }).click();
  const bar = page.getByRole('region', { name: 'Nobody decides here' });
  await expect(bar).toContainText('2022 H1: 0 of 8 half-years have gone by');
  await bar.getByRole('button', { name: /^Let it run/ }).click();
  await expect(bar).toContainText('1 of 8');
  await bar.getByRole('button', { name: /^Stop/ }).click();
  await bar.getByRole('button', { name: /^Let it run/ }).click();
  const sheet = page.getByRole('region', { name: 'Model beside history' });
  await expect(sheet).toBeVisible({ timeout: WATCHED_MS });
  const chips = sheet.getByRole('region', { name: 'AI chips, all countries' });
  await expect(chips.getByRole('row')).toHaveCount(1 + 9);
  await expect(chips.getByRole('row').nth(1)).toContainText('given at the start');
  await expect(sheet).toContainText('The number of notable models');
  await expect(page.getByText('Questions to talk about')).toBeVisible();
  const chart = (await chips.getByRole('img').boundingBox())!;
  expect(chart.width).toBeGreaterThan((await chips.boundingBox())!.width * 0.98);
  await sheet.getByRole('button', { name: 'How far to trust it' }).click();
  await expect(page.getByRole('dialog', { name: 'How far to trust it' })).toBeVisible();
});
