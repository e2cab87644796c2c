// What a superpower asks of others: chosen by mouse and by keyboard, told when the turn is over, and without barriers in both languages.

import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { endTurn, goOn } from './course';
import { SIZES } from './mainScreenPage';
import { expectNoSideScroll } from './sideScroll';
import { beginAs } from './superpowerSeat';

const LANGUAGES = {
  English: {
    country: 'United States',
    open: 'Ask something of others',
    cloud: 'Public data in our cloud',
  },
  한국어: { country: '미국', open: '다른 나라에 요구하기', cloud: '공공 데이터' },
} as const;

type Language = keyof typeof LANGUAGES;

/** Opens the dialog by the panel of exports, and gives it. */
async function openAsking(page: Page, language: Language = 'English') {
  await page.locator('body').press('s');
  await page.getByRole('button', { name: LANGUAGES[language].open }).click();
  const dialog = page.locator('dialog[open]').last();
  await expect(dialog.getByRole('radiogroup')).toBeVisible();
  return dialog;
}

for (const language of ['English', '한국어'] as const)
  for (const [size, viewport] of Object.entries(SIZES))
    test(`should be asked without barriers on a ${size}, in ${language}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const { country, cloud } = LANGUAGES[language];
      await beginAs(page, country, language);
      const dialog = await openAsking(page, language);
      expect(await findBarriers(page)).toEqual([]);
      await dialog.getByRole('radio', { name: new RegExp(cloud) }).check({ force: true });
      const boxes = dialog.getByRole('checkbox');
      await expect(boxes.first()).toBeChecked();
      await boxes.first().click();
      await expect(boxes.first()).not.toBeChecked();
      expect(await findBarriers(page)).toEqual([]);
      await expectNoSideScroll(page);
      await page.screenshot({ path: test.info().outputPath('asking.png') });
    });

test('should be chosen by keyboard, undone, and told in the report', async ({ page }) => {
  await beginAs(page, 'United States');
  const dialog = await openAsking(page);
  const none = dialog.getByRole('radio', { name: /^Nothing/ });
  await expect(none).toBeChecked();
  await none.focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: /^Leave it to the ministry/ })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: /^Public data in our cloud/ })).toBeChecked();
  await page.keyboard.press('Escape');
  const undo = page.getByRole('button', { name: 'Undo: Demands made' });
  await undo.click();
  const again = await openAsking(page);
  await expect(again.getByRole('radio', { name: /^Leave it to the ministry/ })).toBeChecked();
  await again.getByRole('radio', { name: /^Public data in our cloud/ }).check({ force: true });
  await page.keyboard.press('Escape');
  await endTurn(page);
  const report = page.getByRole('dialog', { name: /^Report on the/ });
  await expect(report.getByText(/“Public data in our cloud”/).first()).toBeVisible();
  await goOn(page);
  await endTurn(page);
  await expect(report.getByText(/on “Public data in our cloud”: /).first()).toBeVisible();
});
