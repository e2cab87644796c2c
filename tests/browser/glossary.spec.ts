// The glossary: opened by its key, from the menu, by a word that is pressed and by keyboard alone, in both languages and sizes.

import { expect, type Page, test } from '@playwright/test';
import { findCollisions } from '../screens/collisions';
import { findSmallTargets } from '../screens/targets';
import { findBarriers } from './barriers';
import { begin, openTitle, putOff, toBriefing, withoutExtras } from './course';
import { pressOn } from './keys';
import { SIZES } from './mainScreenPage';
import { expectNoSideScroll } from './sideScroll';

test.beforeEach(({ page }) => withoutExtras(page));

const words = (page: Page) => page.getByRole('dialog', { name: 'Words', exact: true });

test('should open by its key over game and dialogs, search, and lead from word to word', async ({
  page,
}) => {
  await begin(page);
  await page.keyboard.press('g');
  const search = words(page).getByRole('searchbox');
  await expect(search).toBeFocused();
  await search.fill('gigantic g');
  await expect(words(page).getByRole('status')).toBeVisible();
  await search.fill('premium');
  const entry = (name: string) => words(page).getByRole('heading', { level: 3, name, exact: true });
  await expect(entry('Premium')).toBeVisible();
  await words(page).getByRole('article').getByRole('button', { name: 'Bid', exact: true }).click();
  await expect(entry('Bid')).toBeFocused();
  await expect(search).toHaveValue('');
  await page.keyboard.press('g');
  await expect(words(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(words(page)).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.keyboard.press('g');
  await expect(words(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('button', { name: 'Words' }).click();
  await expect(words(page)).toBeVisible();
});

test('should open at the word that is pressed, and give focus back to it', async ({ page }) => {
  await openTitle(page);
  await toBriefing(page);
  const term = page.getByRole('dialog', { name: /^Briefing/ }).getByRole('button', { name: 'par' });
  await term.click();
  await expect(words(page).getByRole('heading', { level: 3, name: 'Par' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(words(page)).toBeHidden();
  await expect(term).toBeFocused();
  await page.keyboard.press('Escape');
});

test('should be reached by keyboard alone, from a panel and from Why', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('t');
  await pressOn(page, /^maturity$/);
  await expect(words(page).getByRole('heading', { level: 3, name: 'Maturity' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('[data-region="top"] [data-why="lagGenerations"]').focus();
  await page.keyboard.press('Enter');
  const why = page.getByRole('dialog', { name: 'Why?' });
  await why.getByRole('button', { name: 'Generation', exact: true }).click();
  await expect(words(page).getByRole('heading', { level: 3, name: 'Generation' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(why).toBeVisible();
});

test('should show no mark of a term in any panel', async ({ page }) => {
  await begin(page);
  for (const key of ['b', 't', 'q', 'd', 's', 'p']) {
    await page.keyboard.press(key);
    await expect(page.locator('[data-region="panel"] h2').first()).toBeVisible();
    await expect(page.locator('[data-region="panel"]')).not.toContainText(/<\/?\w+>/);
  }
});

for (const code of ['en', 'ko'] as const)
  test(`should be whole on a desk and on a phone, in ${code}`, async ({ page }) => {
    await page.addInitScript(
      (language) => localStorage.setItem('own-bearings-settings', JSON.stringify({ language })),
      code,
    );
    await page.goto('./#play?seed=7');
    await page.locator('[data-scenario="korea-260000-gpus"] button').first().click();
    await page.locator('dialog[open]:has(.set-up) .button-signal').click();
    await page.locator('dialog[open]:has(.briefing) .button-signal').click();
    await expect(page.locator('dialog[open]:has(.briefing)')).toBeHidden();
    await putOff(page);
    await page.keyboard.press('g');
    await expect(page.locator('.glossary-entry')).toBeVisible();
    for (const [name, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      expect(await findBarriers(page)).toEqual([]);
      expect(await findCollisions(page)).toEqual([]);
      await expectNoSideScroll(page);
      await test.info().attach(`${code}-${name}`, {
        body: await page.screenshot(),
        contentType: 'image/png',
      });
    }
    expect(await findSmallTargets(page)).toEqual([]);
  });
