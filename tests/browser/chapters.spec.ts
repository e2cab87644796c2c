// The start of a chapter, its focus and its pledge, and the calendar that shows them while it lasts.

import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { tabToElement } from './keys';
import { beginWithMoments, endTurn, goOn, putOff, withoutExtras } from './course';
import { openPanelOf, SIZES } from './mainScreenPage';
import { expectNoSideScroll } from './sideScroll';

const chapterDialog = (page: Page) => page.getByRole('dialog', { name: 'Calm seas' });
const calendar = (page: Page) => page.getByRole('navigation', { name: 'Chapters of the world' });
const tile = (page: Page, number: number) =>
  calendar(page).getByRole('button', { name: new RegExp(`^Chapter ${number} of 5`) });

/** Puts off what comes before the chapter in the first turn. */
async function openChapter(page: Page): Promise<void> {
  await beginWithMoments(page);
  await putOff(page, chapterDialog(page));
}

/** Chooses focus and pledge and goes to the main screen. */
async function chooseFocusAndPledge(page: Page): Promise<void> {
  const dialog = chapterDialog(page);
  await dialog.getByRole('radio', { name: /^Power/ }).check({ force: true });
  await dialog.getByRole('radio', { name: /^Modest/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Set focus: Power' }).click();
  await putOff(page);
}

test.beforeEach(({ page }) => withoutExtras(page));

test('should begin with its question, the focus, the pledge and what may be changed', async ({
  page,
}) => {
  await openChapter(page);
  const dialog = chapterDialog(page);
  await expect(dialog.getByRole('heading', { name: 'Calm seas' })).toBeFocused();
  await expect(dialog.getByRole('heading', { name: 'Can you use more AI at home?' })).toBeVisible();
  await expect(dialog.getByText(/^Now \d\.\d of \d+ points\. At present orders \d/)).toBeVisible();
  const focus = dialog.getByRole('group', { name: /^National focus/ });
  await expect(focus.getByRole('radio')).toHaveCount(5);
  await expect(focus.getByRole('radio', { name: /^Chips.*×1\.45/ })).toBeChecked();
  const pledge = dialog.getByRole('group', { name: /^A pledge/ });
  await expect(pledge.getByRole('radio', { name: /^No pledge/ })).toBeChecked();
  await expect(pledge.getByRole('radio', { name: /^Bold.*keeps it: ±/ })).toBeAttached();
  await expect(dialog.getByText(/Never changed\. Cheap now/)).toHaveCount(3);
  await expect(
    dialog.getByText(/^A full answer also brings one of two lasting works/),
  ).toBeVisible();
  for (const viewport of Object.values(SIZES)) {
    await page.setViewportSize(viewport);
    expect(await findBarriers(page)).toEqual([]);
  }
  await expectNoSideScroll(page);
});

test('should take a focus and a pledge that undo takes back, and show both in the calendar', {
  tag: '@ci',
}, async ({ page }) => {
  await openChapter(page);
  await chooseFocusAndPledge(page);
  await expect(page.getByText('National focus, Pledge')).toBeVisible();
  await page.getByRole('button', { name: 'Undo: Pledge' }).click();
  await tile(page, 1).click();
  await expect(chapterDialog(page).getByRole('radio', { name: /^No pledge/ })).toBeChecked();
  await expect(chapterDialog(page).getByRole('radio', { name: /^Power/ })).toBeChecked();
  await chapterDialog(page).getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(chapterDialog(page).getByRole('radio', { name: /^Chips/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(tile(page, 1)).toBeFocused();
});

test('should be chosen by keys alone', async ({ page }) => {
  await openChapter(page);
  const dialog = chapterDialog(page);
  await page.keyboard.press('3');
  await expect(dialog.getByRole('radio', { name: /^Power/ })).toBeFocused();
  await expect(dialog.getByRole('radio', { name: /^Power/ })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: /^Talent/ })).toBeChecked();
  await tabToElement(page, dialog.getByRole('radio', { name: /^No pledge/ }));
  await expect(dialog.getByRole('radio', { name: /^No pledge/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: /^Modest/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Set focus: Talent' }).press('Enter');
  await expect(dialog).toBeHidden();
});

test('should begin with the focus of the last button by Enter on its title', async ({ page }) => {
  await openChapter(page);
  const dialog = chapterDialog(page);
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
});

test('should lead to the panels of what is free to change', async ({ page }) => {
  await openChapter(page);
  await chapterDialog(page).getByRole('button', { name: 'Train', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Train' })).toBeFocused();
  await expect(page.getByRole('main').getByText(/^Never changed\. Cheap now/)).toBeVisible();
  await tile(page, 1).click();
  await chapterDialog(page).getByRole('button', { name: 'Re-plan the split' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Budget' })).toBeFocused();
});

test('should show the next chapter ahead of time and hide the later ones', async ({ page }) => {
  await openChapter(page);
  await putOff(page);
  await expect(calendar(page).getByRole('button')).toHaveCount(2);
  await expect(calendar(page).getByText(/not known yet$/)).toHaveCount(3);
  await expect(tile(page, 1)).toHaveAttribute('aria-current', 'step');
  await tile(page, 2).click();
  const next = page.getByRole('dialog');
  await expect(next.getByText(/^Chapter 2 of 5 · 2028 H1 to 2029 H2$/)).toBeVisible();
  await expect(next.getByText('What helps:')).toBeVisible();
  await expect(next.getByRole('radio')).toHaveCount(0);
  for (const viewport of Object.values(SIZES)) {
    await page.setViewportSize(viewport);
    expect(await findBarriers(page)).toEqual([]);
  }
  await expectNoSideScroll(page);
});

test('should say what a lever’s change costs once it is not free', async ({ page }) => {
  await openChapter(page);
  await putOff(page);
  await openPanelOf(page, 'Stance');
  await page.locator('body').press('1');
  await endTurn(page);
  await goOn(page);
  await openPanelOf(page, 'Stance');
  await expect(
    page.getByText(/^Last changed 2026 H1\. Changing now costs 2\.4 capital/),
  ).toBeVisible();
});

test('should judge the question and the pledge at the next chapter’s start', async ({ page }) => {
  await openChapter(page);
  await chooseFocusAndPledge(page);
  for (let turn = 1; turn < 4; turn++) {
    await endTurn(page);
    await goOn(page);
  }
  await tile(page, 1).click();
  await expect(chapterDialog(page).getByText('Focus: Power, money ×1.45')).toBeVisible();
  await expect(chapterDialog(page).getByText(/^Pledge: Modest/)).toBeVisible();
  await page.keyboard.press('Escape');
  await endTurn(page);
  await page.getByRole('button', { name: 'Start turn 5' }).click();
  const start = page.getByRole('dialog');
  await expect(start.getByText(/^Chapter 2 of 5/)).toBeVisible();
  const verdict = start.getByRole('region', { name: 'The last chapter’s answer' });
  await expect(verdict).toContainText(/Calm seas: \d+\.\d of \d+ points\./);
  await expect(verdict).toContainText(/Pledge “Modest” (kept|broken)/);
  await expect(start.getByRole('radio', { name: /^Power.*Second time running/ })).toBeAttached();
  await putOff(page);
  await tile(page, 1).click();
  await expect(chapterDialog(page).getByText(/at its start, .* at its end/)).toBeVisible();
});
