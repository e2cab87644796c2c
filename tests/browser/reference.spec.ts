// What is looked up beside the game: the world, all levers and the model, by mouse and by keys.

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { begin, endTurn, goOn, openTitle, withoutExtras } from './course';

const RULES = JSON.parse(readFileSync('scenarios/rulesets/rules-6.json', 'utf8')) as {
  readonly parameters: Readonly<Record<string, object>>;
};
const PARAMETERS = Object.values(RULES.parameters).flatMap((group) => Object.keys(group));

test.beforeEach(({ page }) => withoutExtras(page));

test('should show the world as charts and as tables, and what each rival did', async ({ page }) => {
  await begin(page);
  for (let turn = 0; turn < 2; turn++) {
    await endTurn(page);
    await goOn(page);
  }
  await page.keyboard.press('o');
  const world = page.getByRole('dialog', { name: 'World standing' });
  await expect(world.getByRole('img', { name: /^Capability of all countries/ })).toBeVisible();
  await expect(world.getByRole('button', { name: 'Japan' })).toHaveAttribute('aria-pressed');
  await world.getByRole('radio', { name: 'Tables' }).check({ force: true });
  const table = world.getByRole('region', { name: 'Capability by half-year' });
  await expect(table.getByRole('row', { name: /^South Korea \d+ \d+ \d+$/ })).toBeVisible();
  await world.getByRole('radio', { name: 'Rivals' }).check({ force: true });
  const rivals = page.getByRole('dialog', { name: 'Rivals' });
  const heading = rivals.getByRole('columnheader', { name: 'Country' });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(rivals.getByRole('row').nth(1)).toContainText('China');
  await rivals.getByRole('button', { name: 'History of France' }).click();
  const france = page.getByRole('dialog', { name: 'France' });
  await expect(
    france
      .getByRole('list')
      .getByText(/^2026 H\d/)
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(rivals).toBeHidden();
});

test('should hold every lever in one table that gives the same orders', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('l');
  const levers = page.getByRole('dialog', { name: 'Everything you can do this turn' });
  const rows = levers.locator('tbody').getByRole('row');
  await expect(rows.nth(30)).toBeVisible();
  await expect(levers.getByRole('row', { name: /^Chips .*Budget Budget/ })).toContainText('34%');
  await levers.getByRole('button', { name: 'Chips +5%' }).click();
  await expect(levers.getByRole('row', { name: /^Chips .*Budget Budget/ })).toContainText('39%');
  await levers.getByRole('button', { name: 'Play: Talent visa' }).click();
  await expect(levers.getByRole('button', { name: 'Take back: Talent visa' })).toBeVisible();
  await levers.getByRole('searchbox').fill('mix');
  await expect(rows).toHaveCount(1);
  await levers.getByRole('button', { name: 'Go to: Power mix' }).click();
  await expect(levers).toBeHidden();
  const plan = page.getByRole('main').getByRole('radiogroup', { name: 'Power mix' });
  await expect(plan.getByRole('radio', { checked: true })).toBeFocused();
});

test('should tell how the model works, from the title screen and from a number', async ({
  page,
}) => {
  await openTitle(page);
  await page.getByRole('button', { name: 'How the model works' }).click();
  const model = page.getByRole('dialog', { name: 'How the model works' });
  await expect(model.getByRole('combobox', { name: 'Rules of' })).toBeVisible();
  await expect(model.getByRole('heading', { name: '2. The four indices' })).toBeVisible();
  await expect(model.locator('[data-parameter]')).toHaveCount(PARAMETERS.length);
  await page.keyboard.press('Escape');
  await begin(page);
  await page
    .getByRole('button', { name: /^Autonomy/ })
    .first()
    .click();
  const why = page.getByRole('dialog', { name: 'Why?' });
  await why.getByRole('button', { name: 'Chips layer' }).click();
  await why.getByRole('button', { name: 'Start value' }).click();
  await why.getByRole('button', { name: 'How the model works' }).click();
  const row = model.locator('[data-parameter="autonomy.chipsBase"]');
  await expect(row).toBeInViewport();
  await expect(row).toContainText('tuned');
});
