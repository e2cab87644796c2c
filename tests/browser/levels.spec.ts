// The level of the rivals: chosen on the title screen with its figures, named in the game, and kept by its save.

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { LevelRecord } from '../../src/types/levelFigures';
import { chooseScenario, leaveBriefing, openTitle, putOff, withoutExtras } from './course';

const LEVEL_RECORD = JSON.parse(
  readFileSync('src/bots/foresight/measured.json', 'utf8'),
) as LevelRecord;
const HARD = LEVEL_RECORD.levels[2]!;

test('should print what each level was measured to be worth beside its name', async ({ page }) => {
  await openTitle(page);
  const levels = (await chooseScenario(page)).getByRole('group', { name: 'Rivals' });
  await expect(levels.getByRole('radio')).toHaveCount(LEVEL_RECORD.levels.length);
  await expect(levels.getByRole('radio', { name: /^Easy/ })).toBeChecked();
  const { winShare, pointsAhead } = HARD;
  const card = levels
    .locator('label')
    .filter({ has: page.getByRole('radio', { name: /^Hard\b/ }) });
  await expect(card).toContainText(`in ${(100 * winShare.value).toFixed(0)}% of worlds`);
  await expect(card).toContainText(`+${pointsAhead.value.toFixed(1)} points`);
  await expect(levels).toContainText(
    `${LEVEL_RECORD.games.toLocaleString('en-GB')} games of each level`,
  );
});

test('should keep the level that was chosen, and name it wherever the game is named', async ({
  page,
}) => {
  await withoutExtras(page);
  await openTitle(page);
  const setUp = await chooseScenario(page);
  await setUp.getByRole('radio', { name: /^Hard\b/ }).focus();
  await page.keyboard.press('Space');
  await setUp.getByRole('button', { name: 'To the briefing' }).click();
  await leaveBriefing(page);
  await putOff(page);
  await expect(page.getByText('turn 1 of 20 · Rivals: Hard')).toBeVisible();
  await page.getByRole('button', { name: 'More Power' }).click();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Continue' })).toContainText('Rivals: Hard');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('dialog', { name: 'Menu' })).toContainText('Rivals: Hard');
});
