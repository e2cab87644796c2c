// A superpower's exports: the panel in place of the stance, by keys and mouse, with numbers that answer "Why?".

import { expect, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { endTurn, goOn, putOff } from './course';
import { openPanelOf, SIZES } from './mainScreenPage';
import { expectNoSideScroll } from './sideScroll';
import { beginAs } from './superpowerSeat';

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`should show how a superpower sells without barriers on a ${size}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await beginAs(page, 'United States');
    await openPanelOf(page, 'Exports');
    for (const name of ['Sell freely', 'Sell by licence', 'Withhold'])
      await expect(page.getByRole('radio', { name })).toBeAttached();
    await expect(page.getByRole('radio', { name: 'Sell by licence' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Exception Japan' })).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    await expectNoSideScroll(page);
  });
}

test('should set the rule by key, the exceptions by mouse, and refuse a fourth', async ({
  page,
}) => {
  await beginAs(page, 'China');
  await page.locator('body').press('s');
  await expect(page.getByRole('heading', { level: 2, name: 'Exports' })).toBeFocused();
  await page.locator('body').press('3');
  await expect(page.getByRole('radio', { name: 'Withhold' })).toBeChecked();
  const exceptions = page.getByRole('region', { name: /^Exceptions/ });
  for (const [i, name] of ['South Korea', 'Japan', 'India'].entries()) {
    await page.getByRole('checkbox', { name: `Exception ${name}` }).check();
    await expect(exceptions.getByRole('heading')).toHaveText(`Exceptions ${i + 1} of 3`);
  }
  await expect(exceptions.getByText(/^Sell by licence/)).toHaveCount(3);
  await page.getByRole('checkbox', { name: 'Exception France' }).click();
  await expect(page.getByRole('alert')).toHaveText('At most 3 exceptions; yours 4.');
  await expect(page.getByRole('checkbox', { name: 'Exception France' })).not.toBeChecked();
});

test('should say what was sold, to whom and why', async ({ page }) => {
  await beginAs(page, 'United States');
  await endTurn(page);
  await goOn(page);
  await putOff(page);
  await openPanelOf(page, 'Exports');
  await page.getByRole('button', { name: /^Sold in the last turn/ }).click();
  const why = page.getByRole('dialog', { name: /Why/ });
  await expect(why.getByRole('heading', { name: /Chips sold to others/ })).toBeVisible();
  await expect(why.getByRole('button', { name: 'Japan: Paid for chips' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Lead and allies/ }).first()).toBeVisible();
});
