// France and Germany at one device, in the scenario that brings them together.

import { expect, type Page } from '@playwright/test';
import { chooseScenario, putOff } from './course';

/** Opens the title screen; the address seats both. */
export async function openParis(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#play?seed=7&seats=FRA,DEU&sight=pilotAboard');
  await expect(page.getByRole('heading', { level: 1, name: 'Own Bearings' })).toBeVisible();
}

/** Puts the game before the first seat. */
export async function beginParis(page: Page): Promise<void> {
  await openParis(page);
  const setUp = await chooseScenario(page, 'The Paris–Berlin platform');
  await setUp.getByRole('radio', { name: 'Full course, 12 turns' }).check({ force: true });
  await setUp.getByRole('button', { name: 'To the briefing' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expectHandOver(page, 'France');
}

/** The page between two seats, with nothing of the game beside it. */
export async function expectHandOver(page: Page, country: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: `Hand the device to ${country}` });
  await expect(heading).toBeFocused();
  await expect(page.locator('dialog, canvas, [data-region]')).toHaveCount(0);
  await expect(page.locator('[role=status]')).toHaveText('');
}

/** Begins as the next seat by keyboard, reads past its report and puts off what its turn brings. */
export async function sitDown(page: Page, country: string): Promise<void> {
  await expectHandOver(page, country);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: `Begin as ${country}` })).toBeFocused();
  await page.keyboard.press('Enter');
  const name = page.getByRole('heading', { level: 1, name: country, exact: true });
  await expect(name.or(page.locator('dialog[open]')).first()).toBeVisible();
  await putOff(page);
  await expect(name).toBeVisible();
}
