// The class course in years: orders once a year, one report of both half-years, and a save between two years.

import { expect, type Page, test } from '@playwright/test';
import { begin, chooseScenario, medalWords, openTitle, putOff, withoutExtras } from './course';
import { keptGame } from './keptGame';
import { listen } from './listen';
import { openPanelOf } from './mainScreenPage';
import { expectNoSideScroll } from './sideScroll';

const LENGTH = 'Class course, 10 years';

/** Ends the year, whatever was overlooked, and waits for the report of it. */
async function endYear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'End year' }).click();
  const sure = page.getByRole('alertdialog');
  const report = page.getByRole('dialog', { name: /^Report on the half-years/ });
  await expect(sure.or(report)).toBeVisible();
  if (await sure.isVisible()) await sure.getByRole('button', { name: 'End year' }).click();
  await expect(report).toBeVisible();
}

async function startYear(page: Page, year: number): Promise<void> {
  await page.getByRole('button', { name: `Start year ${year}` }).click();
  await expect(page.getByRole('dialog', { name: /^Report on/ })).toBeHidden();
  await putOff(page);
}

test.beforeEach(({ page }) => withoutExtras(page));

test('should offer the class course with its years, minutes and medals', async ({ page }) => {
  await openTitle(page);
  const course = (await chooseScenario(page)).locator('label').filter({ hasText: LENGTH });
  await expect(course).toContainText('About 40 minutes');
  await expect(course).toContainText('You decide once a year');
  await expect(course).toContainText(medalWords('rounds'));
});

test('should say in years how long things take', async ({ page }) => {
  await begin(page, LENGTH);
  const main = page.getByRole('main');
  await expect(main.getByText('1½–3 years', { exact: true })).toBeVisible();
  await expect(main.getByText(/\d turns?\b/)).toHaveCount(0);
  await expectNoSideScroll(page);
  await openPanelOf(page, 'Deals');
  await expect(page.getByRole('button', { name: /Talent visa/ })).toContainText('Three years of');
  await expect(main.getByText(/\bturns?\b/i)).toHaveCount(0);
  await openPanelOf(page, 'Plan');
  await expect(page.getByRole('radio', { name: /Nuclear/ })).toHaveAccessibleName(/3 years/);
  await expect(main.getByText(/\bturns?\b/i)).toHaveCount(0);
});

test('should play two years, each with one report, and go on after a reload', async ({ page }) => {
  const heard = listen(page);
  await begin(page, LENGTH);
  await expect(page.getByText('2026 H1, year 1 of 10')).toBeVisible();
  await expect(page.getByText('After year 1')).toBeVisible();
  await page.getByRole('button', { name: 'More Power' }).click();
  await endYear(page);
  await expect(page.getByText('Report on the half-years 2026 H1 to 2026 H2')).toBeVisible();
  await expect(page.getByText('Year 1 of 10 is done')).toBeVisible();
  await startYear(page, 2);
  await expect(page.getByText('2027 H1, year 2 of 10')).toBeVisible();
  await endYear(page);
  await expect(page.getByText('Year 2 of 10 is done')).toBeVisible();
  await startYear(page, 3);
  await page.getByRole('button', { name: 'More Talent' }).click();
  await expect
    .poll(() => keptGame(page))
    .toMatchObject({
      turns: 4,
      orders: [{ kind: 'allocateBudget' }],
    });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'South Korea, year 3' })).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('2028 H1, year 3 of 10')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Undo/ }).first()).toBeEnabled();
  await page.keyboard.press('r');
  await expect(page.getByText('Year 2 of 10 is done')).toBeVisible();
  expect(heard).toEqual({ complaints: [], strangers: [] });
});
