// An author makes a country that nobody has written from what he knows of it, by keyboard alone, and plays it.

import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { putOff, withoutExtras } from './course';
import { expectNoSideScroll } from './sideScroll';

test.beforeEach(({ page }) => withoutExtras(page));

async function openForm(page: Page, open: string, title: string) {
  await page.goto('./#workshop');
  await page.getByRole('button', { name: open }).press('Enter');
  const form = page.getByRole('dialog', { name: title });
  await expect(form.getByRole('searchbox')).toBeFocused();
  return form;
}

test('should make a country from two figures by keyboard, show it as good, and play it', async ({
  page,
}) => {
  const name = 'A country from ten figures';
  const form = await openForm(page, name, 'A new country from ten figures');
  await page.keyboard.type('switz');
  await page.keyboard.press('Enter');
  await expect(form.getByText('Chosen: Switzerland.')).toBeVisible();
  const gdp = form.getByRole('textbox', { name: /^GDP/ });
  await gdp.focus();
  await page.keyboard.type('885000000');
  await expect(gdp).toHaveAttribute('aria-invalid', 'true');
  await expect(form.getByText('In this unit it goes from 10 to 50,000.')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await gdp.fill('885');
  await form.getByRole('textbox', { name: /^People/ }).fill('9');
  await expect(form.getByText('2 of the ten figures are yours, 8 are guesses.')).toBeVisible();
  await form.getByRole('textbox', { name: /^Author/ }).fill('Mina Park');
  await form.getByRole('button', { name: 'Make the file' }).press('Enter');
  await expect(form).toBeHidden();
  await expect(page.getByText(/^my-che.json: no errors, 1 warning$/)).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: 'Mina Park' })).toBeVisible();

  await page.getByRole('button', { name: 'Try it' }).click();
  await page.getByRole('button', { name: 'To the briefing' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click();
  await putOff(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Switzerland' })).toBeVisible();
});

test('should lead back to where it was opened, and ask nothing of a country that the game has', async ({
  page,
}) => {
  const name = 'A country from ten figures';
  const form = await openForm(page, name, 'A new country from ten figures');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name })).toBeFocused();
  await page.keyboard.press('Enter');
  await form.getByRole('searchbox').fill('KOR');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('textbox', { name: /^GDP/ })).toHaveCount(0);
  await form.getByRole('button', { name: 'Make the file' }).click();
  await expect(page.getByText(/^my-kor.json: no errors, 1 warning$/)).toBeVisible();
});

test.describe('in Korean on a phone', () => {
  test.use({ locale: 'ko-KR', viewport: { width: 390, height: 844 } });

  test('should have no barriers and no words cut off', async ({ page }) => {
    const form = await openForm(
      page,
      '열 가지 수치로 나라 만들기',
      '열 가지 수치로 만드는 새 나라',
    );
    await page.keyboard.type('스위');
    await page.keyboard.press('Enter');
    await expect(form.getByText('고른 나라: 스위스.')).toBeVisible();
    await form.getByText('읽은 곳').first().click();
    await expectNoSideScroll(page);
    expect(await findBarriers(page)).toEqual([]);
  });
});
