// A short game by mouse alone, to the debrief, and again from there.

import { expect, test } from '@playwright/test';
import { begin, endTurn, goOn } from './course';
import { listen } from './listen';
import { openPanelOf } from './mainScreenPage';

test('should be played by mouse to the debrief and begun again', { tag: '@quick' }, async ({
  page,
}) => {
  const heard = listen(page);
  await begin(page, 'Short course, 8 turns');
  await page.getByRole('button', { name: 'More Power' }).click();
  await openPanelOf(page, 'Stance');
  await page.locator('label').filter({ hasText: 'With the US' }).click();
  await page.getByRole('button', { name: 'Undo: Stance' }).click();
  await expect(page.getByRole('radio', { name: /^Hedge/ })).toBeChecked();
  await openPanelOf(page, 'Deals');
  await page.getByRole('button', { name: /Talent visa/ }).click();
  for (let turn = 1; turn <= 8; turn++) {
    await endTurn(page);
    await goOn(page);
  }
  await expect(page.getByText('8 turns are done. Time to look back.')).toBeVisible();
  await page.getByRole('button', { name: 'Play again' }).click();
  await expect(page.getByText('2026 H1, turn 1 of 8')).toBeVisible();
  expect(heard).toEqual({ complaints: [], strangers: [] });
});

test('should open a country’s figures from its pin on the chart', async ({ page }) => {
  await begin(page);
  await page.locator('[data-pin="JPN"]').click();
  await expect(page.getByRole('region', { name: 'Japan' })).toContainText('Capability');
});
