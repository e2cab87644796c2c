// Plays turns on the page by keyboard and times each.

import type { Page } from '@playwright/test';

export interface TurnTimes {
  /** From the key that ends the turn to the frame with its report, which can be left. */
  readonly endTurnMs: number;
  /** From the key that closes the report to the frame without it. */
  readonly closeReportMs: number;
}

function isOpen(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).first().isVisible();
}

/** Presses a key and gives the milliseconds until what is awaited has been painted. */
export async function timePress(page: Page, awaited: string, key = 'Enter'): Promise<number> {
  await page.evaluate(`probe.awaitPress('${awaited}')`);
  await page.keyboard.press(key);
  return page.evaluate<number>('probe.msMeasured()');
}

/** Waits for the pause of a hand, and until all forecasts are those of the orders. */
export async function comeToRest(page: Page): Promise<void> {
  await page.evaluate('probe.rest()');
}

/** More dialogs than a turn opens one after the other. */
const MOST_DIALOGS = 8;
const TWO_FRAMES =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** Leaves what the turn asks for later: opening, chapter, project and event. */
export async function putOff(page: Page): Promise<void> {
  for (let i = 0; i < MOST_DIALOGS; i++) {
    await page.evaluate(TWO_FRAMES);
    if (!(await isOpen(page, 'dialog[open]'))) return;
    await page.keyboard.press('Escape');
  }
}

/** Ends the turn; where the page asks first, the accepting press is the one that counts. */
async function endTurn(page: Page): Promise<number> {
  await page.locator('[data-end-turn]').focus();
  if (await isOpen(page, '.end-note')) await page.keyboard.press('Enter');
  return timePress(page, 'report');
}

async function playTurn(page: Page): Promise<TurnTimes> {
  const endTurnMs = await endTurn(page);
  const closeReportMs = await timePress(page, 'decision');
  await putOff(page);
  return { endTurnMs, closeReportMs };
}

/** Makes the page's processor so many times slower. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Plays so many turns untouched. */
export async function playTurns(page: Page, turns: number): Promise<TurnTimes[]> {
  const times: TurnTimes[] = [];
  for (let turn = 0; turn < turns; turn++) times.push(await playTurn(page));
  return times;
}
