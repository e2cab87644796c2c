// Forecasts on the page: beside End turn, on answers, on the budget and in the report, and the page without them.

import { expect, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { begin, endTurn, goOn, putOff, withoutCanvas } from './course';

const RANGE = /^\w+: \d+ now, \d+–\d+ by 2028 H1\.$/;

test.beforeEach(async ({ page }) => withoutCanvas(page));

test('should stand beside End turn, follow an order, and tell by keyboard how it is made', {
  tag: '@ci',
}, async ({ page }) => {
  await begin(page);
  const rail = page.locator('.forecast-open');
  await expect(rail.getByText(RANGE).first()).toBeAttached();
  const before = await rail.textContent();
  for (let step = 0; step < 10; step++)
    await page.getByRole('button', { name: 'More Power' }).click();
  await expect(rail).not.toHaveText(before ?? '');
  await rail.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'What these orders are likely to bring' });
  await expect(sheet.getByRole('row')).toHaveCount(7);
  await expect(sheet.getByText('19 sampled futures')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(rail).toBeFocused();
});

test('should mark the best next step of the budget, and tell its worth in words', async ({
  page,
}) => {
  await begin(page);
  for (let step = 0; step < 5; step++)
    await page.getByRole('button', { name: 'Less Talent' }).click();
  await expect(page.locator('.effect.is-best')).toHaveCount(1);
  await expect(page.locator('.effect .gain', { hasText: '(most)' })).toContainText(
    /^To the final score, likely ▲ \+\d\.\d \(most\)$/,
  );
});

test('should say of every option of the panels what it adds to the final score, and mark the best', async ({
  page,
}) => {
  await begin(page);
  await page.getByRole('button', { name: 'Stance', exact: true }).click();
  const stances = page.getByRole('radiogroup', { name: 'Stance' });
  const gains = stances.locator('.choice-gain .gain');
  await expect(gains).toHaveText(Array(4).fill(/^To the final score, likely .*\d\.\d/));
  await expect(stances.locator('.choice-gain.is-best')).toHaveCount(1);
  await expect(stances.getByText('Best score')).toBeVisible();
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await expect(page.getByText(/^To \d+%: final score .*\d\.\d/)).toBeVisible();
  await page.getByRole('button', { name: 'Deals', exact: true }).click();
  const cards = page.getByRole('group', { name: 'Programme cards' });
  await expect(cards.locator('.choice-gain .gain').first()).toHaveText(/\d\.\d/);
  await expect(page.locator('.shell-panel .choice-gain.is-best')).not.toHaveCount(0);
  expect(await findBarriers(page)).toEqual([]);
});

test('should take the points of an option apart into the scores with it and without', async ({
  page,
}) => {
  await begin(page);
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  const card = page.locator('.choice', { hasText: 'Pretrain' });
  await expect(card.locator('.gain')).toHaveText(/\d\.\d/);
  await card.locator('input').focus();
  await page.keyboard.press('w');
  const why = page.getByRole('dialog', { name: 'Why?' });
  await why.getByRole('button', { name: 'Added to the final score, likely' }).click();
  await expect(why.getByText('Final score with it')).toBeVisible();
  await expect(why.getByText('Final score without it')).toBeVisible();
});

test('should try every lever beside the table, sort by what each adds and mark the best', async ({
  page,
}) => {
  await begin(page);
  await page.keyboard.press('l');
  const levers = page.getByRole('dialog', { name: 'Everything you can do this turn' });
  await expect(levers.getByText(/^Final score: \d+ of \d+ tried$/)).toBeVisible();
  await expect(levers.getByText('Final score: likely gain now')).toBeVisible({ timeout: 60_000 });
  const gains = await levers.locator('.lever-gain .gain').allTextContents();
  const points = gains.map((text) => Number(/[−+]?\d+\.\d/.exec(text)?.[0].replace('−', '-')));
  expect(points.length).toBeGreaterThan(20);
  expect(points).toEqual([...points].sort((a, b) => b - a));
  await expect(levers.locator('.lever-row.is-best')).toHaveCount(1);
  await expect(levers.getByText(/^Best score/)).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test('should be told for every answer to an event', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^What counts as one’s own/ });
  const answers = dialog.locator('.choice-bands');
  await expect(answers).toHaveCount(3);
  for (const answer of await answers.all())
    await expect(answer.getByText(RANGE).first()).toBeAttached();
  expect(await findBarriers(page)).toEqual([]);
});

test('should be held against what came in the report of every turn', async ({ page }) => {
  await begin(page);
  await endTurn(page);
  await expect(page.getByText(/^\d of 6 as foretold this turn\./)).toBeVisible();
  await goOn(page);
  await putOff(page);
  await endTurn(page);
  const record = page.getByRole('region', { name: 'How the forecast did' });
  await expect(record.getByText(/^\d of 6 as foretold this turn\./)).toBeVisible();
  await expect(record.getByRole('row')).toHaveCount(7);
  expect(await findBarriers(page)).toEqual([]);
});

test('should be missed by nobody where the page gets no worker', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined });
  });
  await begin(page);
  await expect(
    page.getByText('No forecasts: this browser gives the page no worker.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'End turn' })).toBeVisible();
});
