// Opens a game of Korea on the built page and finds its way on the main screen.

import { expect, type Page } from '@playwright/test';
import { putOff, startGame } from './course';

export const SIZES = {
  desk: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

/** Starts the full course with a fixed seed and waits for the main screen. */
export async function openGame(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#play?seed=7&sight=pilotAboard');
  await startGame(page);
  await putOff(page);
  await expect(page.getByRole('heading', { level: 1, name: 'South Korea' })).toBeVisible();
}

/** Goes to one of the panels by its tab. */
export async function openPanelOf(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
}
