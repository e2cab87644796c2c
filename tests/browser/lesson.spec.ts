// The lesson as a newcomer meets it: played by what the page points at alone, counted, skipped, left, resumed and repeated.

import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { withoutCanvas, withoutForecasts } from './course';
import { NEWCOMER } from './newcomer';
import { CARD, stepByKeys, stepByMouse, stepByTree, stepNow } from './lessonSteps';
import { Reading } from './seenWords';
import { openTree } from './tree';

const SIZES = {
  desk: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

/** The most that may be read and done up to the first decision, and up to the end of the first turn. */
const MOST = {
  decision: { words: 60, actions: 3 },
  turn: { words: 200, actions: 12 },
  block: 40,
} as const;

const STEPS = [
  'order-chips',
  'first-half-year',
  'dark-hall',
  'order-power',
  'bid-power',
  'second-half-year',
  'order-people',
  'third-half-year',
  'look-ahead',
  'last-half-year',
];

test.use({ storageState: NEWCOMER });
test.beforeEach(({ page }) => withoutCanvas(page));

async function openTitle(page: Page): Promise<void> {
  await page.goto('./#play?seed=7');
  await expect(page.locator('.continue-card .button').first()).toBeVisible();
}

async function begin(page: Page): Promise<void> {
  await openTitle(page);
  await page.locator('.continue-card .button-signal').click();
  await expect(page.locator(CARD)).toBeVisible();
}

/** Plays from the present step to the end, one step after the other. */
async function playAll(page: Page, play: (step: string) => Promise<unknown>): Promise<string[]> {
  const played: string[] = [];
  while ((await page.locator('.lesson-learned').count()) === 0) {
    await expect(page.locator(`${CARD}, .lesson-learned`).first()).toBeVisible();
    const step = await stepNow(page);
    if (step === null) continue;
    await play(step);
    played.push(step);
  }
  return played;
}

/** Nothing begins unasked: its length and all else of the next game is still to be chosen. */
async function expectKorea(page: Page): Promise<void> {
  const setUp = page.getByRole('dialog', { name: 'Korea: 260,000 GPUs' });
  await expect(setUp.getByRole('radio', { name: /Short course, 8 turns/ })).toBeAttached();
  await expect(page.locator('.shell')).toHaveCount(0);
}

for (const locale of ['en-GB', 'ko-KR'])
  for (const [size, viewport] of Object.entries(SIZES))
    test.describe(`${locale}, ${size}`, () => {
      test.use({ locale, viewport });

      test('should ask for a first decision after few words, and for the first end of a turn after few more', async ({
        page,
      }) => {
        const reading = new Reading(page);
        await openTitle(page);
        await reading.read();
        reading.act();
        await page.locator('.continue-card .button-signal').click();
        await expect(page.locator(CARD)).toBeVisible();
        await reading.read();
        reading.act();
        const { words, actions } = reading.counts;
        console.log(`${locale}, ${size}: first decision after ${words} words, ${actions} actions`);
        expect(words).toBeLessThanOrEqual(MOST.decision.words);
        expect(actions).toBeLessThanOrEqual(MOST.decision.actions);
        await stepByMouse(page, 'order-chips');
        await reading.read();
        reading.act();
        const turn = reading.counts;
        console.log(
          `${locale}, ${size}: first end of turn after ${turn.words} words, ${turn.actions} actions; longest block ${turn.longest} words`,
        );
        expect(turn.words).toBeLessThanOrEqual(MOST.turn.words);
        expect(turn.actions).toBeLessThanOrEqual(MOST.turn.actions);
        expect(turn.longest).toBeLessThanOrEqual(MOST.block);
        expect(await findBarriers(page)).toEqual([]);
      });
    });

for (const [size, viewport] of Object.entries(SIZES))
  test.describe(size, () => {
    test.use({ viewport });

    test('should be played by mouse to its end by what the page points at, and lead on to Korea', async ({
      page,
    }) => {
      await begin(page);
      expect(await playAll(page, (step) => stepByMouse(page, step))).toEqual(STEPS);
      await expect(page.getByRole('dialog', { name: 'What you know now' })).toBeVisible();
      await page.locator('dialog[open] .button-signal').click();
      await expectKorea(page);
    });
  });

test('should be played by keyboard alone', { tag: '@ci' }, async ({ page }) => {
  await begin(page);
  expect(await playAll(page, (step) => stepByKeys(page, step))).toEqual(STEPS);
  await page.keyboard.press('Enter');
  await expectKorea(page);
});

test('should be played by the accessibility tree alone', { tag: '@ci' }, async ({ page }) => {
  await begin(page);
  const tree = await openTree(page);
  expect(await playAll(page, (step) => stepByTree(page, tree, step))).toEqual(STEPS);
});

test('should pass over the forecast where the page has none', async ({ page }) => {
  await withoutForecasts(page);
  await begin(page);
  const played = await playAll(page, (step) => stepByMouse(page, step));
  expect(played).toEqual(STEPS.filter((step) => step !== 'look-ahead'));
});

test('should show one line at first, the dark hall in the second turn, and everything once it is left', async ({
  page,
}) => {
  await begin(page);
  await expect(page.locator('[data-size-line]')).toHaveCount(1);
  for (const later of [
    '.rail-tab',
    '.calendar',
    '.timeline',
    '.resource',
    '.bottlenecks',
    '.forecast-open',
  ])
    await expect(page.locator(later)).toHaveCount(0);
  await stepByMouse(page, 'order-chips');
  await stepByMouse(page, 'first-half-year');
  await expect(page.locator('[data-why-limit]')).toBeVisible();
  await expect(page.locator('.ahead-now')).toContainText('Without power');
  await page.getByRole('button', { name: 'Leave lesson' }).click();
  await expect(page.locator(CARD)).toHaveCount(0);
  await expect(page.locator('[data-size-line]')).toHaveCount(5);
  await expect(page.locator('.quay-strip')).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Go on with the lesson' }).click();
  await expect(page.locator(CARD)).toHaveAttribute('data-lesson-step', 'dark-hall');
});

test('should say each step once to those who are read to, and leave the focus where it is', async ({
  page,
}) => {
  await begin(page);
  const live = page.locator('[aria-live="polite"]');
  const first = (await page.locator('.coach-text').textContent())!;
  await expect(live).toContainText(first);
  const size = page.locator('[data-size-line="chips"] input[value="same"]');
  await size.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(CARD)).toHaveAttribute('data-lesson-step', 'first-half-year');
  await expect(page.locator('[data-size-line="chips"] input[value="more"]')).toBeFocused();
  await expect(live).not.toContainText(first);
  await expect(page.locator('[data-pointed]')).toHaveAccessibleDescription(
    (await page.locator('.coach-text').textContent())!,
  );
});

test('should lead to a control that the page has yet to draw', async ({ page }) => {
  await begin(page);
  for (const step of STEPS.slice(0, 3)) await stepByMouse(page, step);
  await page.evaluate(() => {
    new MutationObserver((_changes, observer) => {
      const ask = document.querySelector<HTMLElement>('[data-lesson-step="bid-power"] button');
      if (ask === null) return;
      observer.disconnect();
      ask.click();
    }).observe(document.body, { subtree: true, attributes: true });
  });
  await stepByMouse(page, 'order-power');
  await expect(page.locator('[data-pointed]')).toBeFocused();
});

test('should go past a step that is skipped, stand where it stood after a reload, and begin anew when repeated', async ({
  page,
}) => {
  await begin(page);
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await expect(page.locator(CARD)).toHaveAttribute('data-lesson-step', 'first-half-year');
  await stepByMouse(page, 'first-half-year');
  await stepByMouse(page, 'dark-hall');
  await stepByMouse(page, 'order-power');
  await expect(page.locator(CARD)).toHaveAttribute('data-lesson-step', 'bid-power');
  await page.reload();
  await page.locator('.continue-card .button-signal').click();
  await expect(page.locator(CARD)).toHaveAttribute('data-lesson-step', 'bid-power');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Repeat the lesson' }).click();
  await expect(page.locator(CARD)).toHaveAttribute('data-lesson-step', 'order-chips');
});

test('should keep the whole catalogue in the page of a newcomer, a press away', async ({
  page,
}) => {
  await openTitle(page);
  await page.getByRole('button', { name: 'All scenarios' }).click();
  await expect(page.getByRole('heading', { name: 'Choose a scenario' })).toBeInViewport();
  await expect(page.locator('.picker-card').first()).toBeInViewport();
});
