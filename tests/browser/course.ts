// Walks through a game of Korea on the built page as a player does.

import { expect, type Page } from '@playwright/test';

/** The page gets no canvas: the chart is told in words, and the machine is spared drawing it. */
export async function withoutCanvas(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

/** Opens the title screen with motion off; the address fixes the seed of new games. */
export async function openTitle(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?seed=7');
  await expect(page.getByRole('heading', { level: 1, name: 'Own Bearings' })).toBeVisible();
}

/** Starts a game of the given length. */
export async function begin(page: Page, length = 'Full course, 20 turns'): Promise<void> {
  await openTitle(page);
  await page.getByRole('radio', { name: length }).check({ force: true });
  await page.getByRole('button', { name: 'Govern South Korea' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'South Korea' })).toBeVisible();
}

/** Ends the turn, whatever was overlooked, and waits for its report. */
export async function endTurn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'End turn' }).click();
  const sure = page.getByRole('alertdialog');
  const report = page.getByRole('dialog', { name: /^Report on the/ });
  await expect(sure.or(report)).toBeVisible();
  if (await sure.isVisible()) await sure.getByRole('button', { name: 'End turn' }).click();
  await expect(report).toBeVisible();
}

/** Goes on from the report and puts off any event. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Start turn|^Go to the debrief/ }).click();
  const later = page.getByRole('button', { name: 'Look at the map' });
  const ready = page.getByRole('button', { name: 'End turn' });
  const debrief = page.getByRole('button', { name: 'Play again' });
  const broken = page.getByRole('alertdialog', { name: 'Something broke' });
  await expect(later.or(ready).or(debrief).or(broken).first()).toBeVisible();
  if (await broken.isVisible()) throw new Error((await broken.locator('pre').textContent()) ?? '');
  if (await later.isVisible()) await later.click();
}
