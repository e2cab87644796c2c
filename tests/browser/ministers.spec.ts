// The ministers from the plan and from a chapter's start, in both languages, on a desk and on a phone: four cards, each with its own wish or none.

import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { putOff, withoutExtras } from './course';
import { SIZES } from './mainScreenPage';
import { expectNoSideScroll } from './sideScroll';

const WORDS = {
  en: { title: 'Ministers', loyalty: 'Loyalty' },
  ko: { title: '장관들', loyalty: '충성도' },
} as const;

type Code = keyof typeof WORDS;

async function openKorea(page: Page, code: Code): Promise<void> {
  await withoutExtras(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(
    (language) => localStorage.setItem('own-bearings-settings', JSON.stringify({ language })),
    code,
  );
  await page.goto('./#play?seed=7&sight=openSea');
  await page.locator('[data-scenario="korea-260000-gpus"] button').first().click();
  await page.locator('dialog[open]:has(.set-up) .button-signal').click();
  await page.locator('dialog[open]:has(.briefing) .button-signal').click();
  await expect(page.locator('dialog[open]:has(.briefing)')).toBeHidden();
  await expect(page.locator('dialog[open]')).toBeVisible();
}

for (const [code, { title, loyalty }] of Object.entries(WORDS) as [Code, (typeof WORDS)[Code]][]) {
  test(`should tell what each minister wishes for, in ${code}`, async ({ page }) => {
    await openKorea(page, code);
    await putOff(page);
    await page.locator('[data-panel="plan"]').click();
    await page.locator('.panel').getByRole('button', { name: title, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: title, exact: true });
    await expect(dialog).toBeVisible();
    const cards = dialog.getByRole('listitem');
    await expect(cards).toHaveCount(4);
    for (const card of await cards.all()) {
      await expect(card).toContainText(loyalty);
      await expect(card).toContainText('50%');
    }
    for (const [name, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      expect(await findBarriers(page)).toEqual([]);
      await test.info().attach(`${code}-${name}`, {
        body: await page.screenshot(),
        contentType: 'image/png',
      });
    }
    await expectNoSideScroll(page);
    await page.setViewportSize(SIZES.desk);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('n');
    await expect(dialog).toBeVisible();
    await cards.first().locator('.why-mark').click();
    await expect(page.locator('.why')).toContainText('50');
  });
}

test('should lead to the ministers from a chapter’s start', async ({ page }) => {
  await openKorea(page, 'en');
  const chapter = page.locator('dialog[open]:has(input[name="focus"])');
  await putOff(page, chapter);
  await chapter.getByRole('button', { name: WORDS.en.title, exact: true }).click();
  await expect(page.getByRole('dialog', { name: WORDS.en.title, exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chapter).toBeVisible();
});
