// From the title screen into a game: a newcomer's short way, a scenario by keyboard, and two people by touch.

import { devices, expect, type Page } from '@playwright/test';
import { test } from './ownContexts';
import { findBarriers } from './barriers';
import { chooseScenario, KOREA, openTitle, putOff, withoutExtras } from './course';
import { pressOn, tabTo } from './keys';
import { expectNoSideScroll } from './sideScroll';

const FIRST = 'First data centre';
const PLATFORM = 'The Paris–Berlin platform';
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
];

test.beforeEach(({ page }) => withoutExtras(page));

async function expectMainScreen(page: Page, country: string): Promise<void> {
  await putOff(page);
  await expect(page.getByRole('heading', { level: 1, name: country })).toBeVisible();
}

test('should bring a newcomer to a first turn by one press', async ({ page }) => {
  await openTitle(page);
  const newHere = page.getByRole('region', { name: 'New here?' });
  await newHere.getByRole('button', { name: 'Start: a lesson of 6 minutes' }).click();
  await expectMainScreen(page, 'South Korea');
  await expect(page.getByText('turn 1 of 4')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Continue' })).toContainText(FIRST);
});

test('should put what is good to begin with first, and name each by its question', async ({
  page,
}) => {
  await openTitle(page);
  const titles = page.getByRole('list').getByRole('heading', { level: 3 });
  await expect(titles.nth(0)).toHaveText(FIRST);
  await expect(titles.nth(1)).toHaveText(KOREA);
  await expect(page.getByRole('button', { name: PLATFORM })).toHaveAccessibleDescription(
    /What does cooperation save.*28–65 min.*1–2 people/,
  );
});

test('should leave what fits so many people, and offer it for them', async ({ page }) => {
  await openTitle(page);
  const cards = page.locator('[data-scenario]');
  const all = await cards.count();
  await page.getByRole('radiogroup', { name: 'People' }).getByText('3').click();
  await expect(page.getByText(new RegExp(`^\\d+ of ${all} shown$`))).toBeVisible();
  const shown = await cards.allTextContents();
  expect(shown.length).toBeLessThan(all);
  expect(shown.filter((words) => !words.includes('1–4 people'))).toEqual([]);
  await cards.first().getByRole('button').press('Enter');
  await expect(page.getByRole('radio', { name: '3 people' })).toBeChecked();
  const seats = page.getByRole('dialog').getByRole('combobox');
  await expect(seats).toHaveCount(3);
  const taken = await seats.evaluateAll((all) =>
    all.map((one) => (one as HTMLSelectElement).value),
  );
  expect(new Set(taken).size).toBe(3);
  expect(await findBarriers(page)).toEqual([]);
});

test('should let a length, rivals and a seat be chosen by keyboard alone', async ({ page }) => {
  await openTitle(page);
  await pressOn(page, new RegExp(`^${PLATFORM}$`));
  const setUp = page.getByRole('dialog', { name: PLATFORM });
  await expect(setUp.getByRole('button', { name: 'To the briefing' })).toBeFocused();
  await tabTo(page, /^France$/);
  await page.keyboard.press('ArrowDown');
  await expect(setUp.getByRole('radio', { name: 'Germany' })).toBeChecked();
  await tabTo(page, /^Full course, 12 turns/);
  await page.keyboard.press('ArrowDown');
  await expect(setUp.getByRole('radio', { name: /^Long course, 20 turns/ })).toBeChecked();
  await tabTo(page, /^Easy/);
  await page.keyboard.press('ArrowDown');
  await pressOn(page, /^To the briefing$/);
  const briefing = page.getByRole('dialog', { name: `Briefing – ${PLATFORM}` });
  await expect(briefing.getByRole('region', { name: 'Germany' })).toBeVisible();
  await expect(briefing.getByText('Long course, 20 turns. About 65 minutes.')).toBeVisible();
  await expect(briefing.getByRole('heading', { name: 'Rules of this scenario' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(setUp.getByRole('radio', { name: 'Germany' })).toBeChecked();
  await pressOn(page, /^To the briefing$/);
  await pressOn(page, /^Begin$/);
  await expectMainScreen(page, 'Germany');
  await expect(page.getByText('turn 1 of 20 · Rivals: Medium')).toBeVisible();
});

test('should set up a game of two by touch, who may change seats', async ({ browser }) => {
  const context = await browser.newContext({ ...devices['Pixel 7'], locale: 'en-GB' });
  const page = await context.newPage();
  await withoutExtras(page);
  await openTitle(page);
  await page.getByRole('listitem').filter({ hasText: PLATFORM }).tap();
  const setUp = page.getByRole('dialog', { name: PLATFORM });
  await setUp.getByText('2 people').tap();
  await expect(setUp.getByLabel('Person 1')).toHaveValue('FRA');
  await setUp.getByLabel('Person 1').selectOption({ label: 'Germany' });
  await expect(setUp.getByLabel('Person 2')).toHaveValue('FRA');
  expect(await findBarriers(page)).toEqual([]);
  await setUp.getByRole('button', { name: 'To the briefing' }).tap();
  const briefing = page.getByRole('dialog', { name: `Briefing – ${PLATFORM}` });
  for (const country of ['France', 'Germany'])
    await expect(briefing.getByRole('region', { name: country })).toBeVisible();
  await expect(briefing.getByText(/^France: Points above par/)).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await briefing.getByRole('button', { name: 'Where the figures come from' }).tap();
  await expect(briefing.getByRole('table')).toHaveCount(2);
  await briefing.getByRole('button', { name: 'Begin' }).tap();
  await expect(briefing).toBeHidden();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Continue' })).toContainText('France, Germany');
  await context.close();
});

for (const viewport of SIZES) {
  test(`should fit its dialogs on ${viewport.width} × ${viewport.height}, in both languages`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openTitle(page);
    for (const [language, toBriefing, title] of [
      ['English', 'To the briefing', KOREA],
      ['한국어', '브리핑으로', '한국: GPU 26만 장'],
    ] as const) {
      await page.getByRole('radio', { name: language }).check({ force: true });
      const setUp = await chooseScenario(page, title);
      await expect(setUp.getByRole('button', { name: toBriefing })).toBeInViewport();
      await expect(setUp.locator('label').first()).toBeInViewport();
      expect(await findBarriers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expectNoSideScroll(page);
    }
  });
}
