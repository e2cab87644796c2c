// Walks through a game of Korea on the built page as a player does.

import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { seeAllInstruments } from './newcomer';

/**
 * The page gets no canvas of any kind: the chart is told in words, and the machine is spared drawing it.
 * Axe alone is lent the kept one while it looks.
 */
export async function withoutCanvas(page: Page): Promise<void> {
  await seeAllInstruments(page);
  await page.addInitScript(() => {
    const canvas = HTMLCanvasElement.prototype;
    Reflect.set(globalThis, 'keptGetContext', Reflect.get(canvas, 'getContext'));
    Reflect.set(canvas, 'getContext', () => null);
    Reflect.set(OffscreenCanvas.prototype, 'getContext', () => null);
  });
}

/** No forecasts, for tests that look at none: each page would try every lever in many futures. */
export async function withoutForecasts(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
}

/** The page is never at leisure: it fetches what a player waits for, and nothing ahead, however quick the machine. */
export async function withoutLeisure(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

/** Neither canvas nor forecasts, for tests that look at neither: half the work of a page. */
export async function withoutExtras(page: Page): Promise<void> {
  await withoutCanvas(page);
  await withoutForecasts(page);
}

/**
 * Opens the title screen anew with motion off; the address fixes the seed of new games, and shows them points. One that
 * differs after its # alone would open nothing.
 */
export async function openTitle(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (page.url().startsWith('http')) await page.goto('about:blank');
  await page.goto('./#play?seed=7&sight=pilotAboard');
  await expect(page.getByRole('heading', { level: 1, name: 'Own Bearings' })).toBeVisible();
}

/** Puts off what the turn brings, one dialog after the other, until `wanted` is open or the main screen is free. */
export async function putOff(page: Page, wanted?: Locator): Promise<void> {
  const lastOpen = async () => (await page.locator('dialog[open]').elementHandles()).at(-1);
  for (let dialog = await lastOpen(); dialog; dialog = await lastOpen()) {
    if (wanted && (await wanted.isVisible())) return;
    // One that goes away by itself makes room for the next, which the key would close.
    if (!(await dialog.isVisible())) continue;
    await page.keyboard.press('Escape');
    await dialog.waitForElementState('hidden');
  }
}

/** Leaves the briefing by the button of this name and waits for what the first turn brings. */
export async function leaveBriefing(page: Page, begin = 'Begin'): Promise<void> {
  const button = page.getByRole('button', { name: begin, exact: true });
  await button.click();
  await expect(button).toBeHidden();
  await expect(page.locator('dialog[open]')).toBeVisible();
}

export const KOREA = 'Korea: 260,000 GPUs';

/** The bars of a length of that scenario as the page says them, from its file. */
export function medalWords(variant: string): string {
  const file = new URL('../../scenarios/korea-260000-gpus.json', import.meta.url);
  const { variants } = JSON.parse(readFileSync(file, 'utf8')) as {
    variants: { id: string; medals: { KOR: Record<'bronze' | 'silver' | 'gold', number> } }[];
  };
  const { bronze, silver, gold } = variants.find(({ id }) => id === variant)!.medals.KOR;
  return `bronze ${bronze}, silver ${silver}, gold ${gold}`;
}

/** Chooses a scenario on the title screen and stays where its game is set up. */
export async function chooseScenario(page: Page, title = KOREA): Promise<Locator> {
  await page.getByRole('button', { name: title, exact: true }).click();
  const setUp = page.getByRole('dialog', { name: title, exact: true });
  await expect(setUp).toBeVisible();
  return setUp;
}

/** From the title screen to the briefing of Korea, in the given length or the one that is offered. */
export async function toBriefing(page: Page, length?: string): Promise<void> {
  const setUp = await chooseScenario(page);
  if (length !== undefined) await setUp.getByRole('radio', { name: length }).check({ force: true });
  await setUp.getByRole('button', { name: 'To the briefing' }).click();
  await expect(setUp).toBeHidden();
}

/** From the title screen to the first dialog of the first turn: the one way in which tests start a game of Korea. */
export async function startGame(page: Page, length?: string): Promise<void> {
  await toBriefing(page, length);
  await leaveBriefing(page);
}

/** Opens the page, starts a game and stays with the first dialog of its first turn. */
export async function beginWithMoments(page: Page, length?: string): Promise<void> {
  await openTitle(page);
  await startGame(page, length);
}

/** Starts a game of the given length on its main screen. */
export async function begin(page: Page, length?: string): Promise<void> {
  await beginWithMoments(page, length);
  await putOff(page);
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

/** Goes on from the report and puts off what the new turn brings, up to the dialog that is `wanted`. */
export async function goOn(page: Page, wanted?: Locator): Promise<void> {
  const report = page.getByRole('dialog', { name: /^Report on the/ });
  await page.getByRole('button', { name: /^Start turn|^Go to the debrief/ }).click();
  await expect(report).toBeHidden();
  const broken = page.getByRole('alertdialog', { name: 'Something broke' });
  if (await broken.isVisible()) throw new Error((await broken.locator('pre').textContent()) ?? '');
  await putOff(page, wanted);
}
