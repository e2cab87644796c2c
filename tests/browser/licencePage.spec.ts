// The page shows whose work ships with the game, in both languages.

import { expect, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { openTitle } from './course';
import { listedLicences } from './listedLicences';
import { expectNoSideScroll } from './sideScroll';

const WORDS = [
  { language: 'English', settings: 'Settings', open: 'Licences', done: 'Done' },
  { language: '한국어', settings: '설정', open: '라이선스', done: '완료' },
];

for (const { language, settings, open, done } of WORDS) {
  test(`should show the licences in ${language}, by keyboard, without barriers`, async ({
    page,
  }) => {
    await openTitle(page);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.locator('dialog[open]').getByText(language, { exact: true }).click();
    await page
      .getByRole('dialog', { name: settings })
      .getByRole('button', { name: open })
      .press('Enter');
    const licences = page.getByRole('dialog', { name: open });
    const rows = licences.locator('details');
    await expect(rows).toHaveCount(listedLicences().length);
    const phaser = rows.filter({ has: page.getByText('phaser', { exact: true }) });
    await phaser.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(phaser.getByText(/Permission is hereby granted/)).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSideScroll(page);
    expect(await findBarriers(page)).toEqual([]);
    await licences.getByRole('button', { name: done }).click();
    await expect(page.getByRole('dialog', { name: settings })).toBeVisible();
  });
}

test('should say when the licences cannot be fetched', async ({ page }) => {
  await page.route(/licences-.*\.json$/, (route) => route.abort());
  await openTitle(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Licences' }).click();
  await expect(page.getByText(/could not be fetched/)).toBeVisible();
});
