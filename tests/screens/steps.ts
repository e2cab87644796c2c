// The steps of the walk to every screen: into a game and from turn to turn; by structure, never by words, so that they go in any language.

import type { Locator, Page } from '@playwright/test';
import { ICON_PATHS, type IconName } from '../../src/ui/theme/icons';
import { expect } from './patient';
import type { Screen } from './screens';

/** A walk under way. */
export interface Walk {
  readonly page: Page;
  /** Is on a screen, or on another state of one that it has been on before. */
  readonly stop: (screen: Screen) => Promise<void>;
}

export const OPEN = 'dialog[open]';

/** The dialogs that a turn brings, by the name of their options. */
const MOMENTS: Readonly<Record<string, Screen>> = {
  opening: 'opening',
  focus: 'chapter',
  answer: 'event',
  demand: 'demand',
  project: 'project',
  proposal: 'proposal',
};

export function top(page: Page): Locator {
  return page.locator(OPEN).last();
}

/** The button with that icon. */
export function iconButton(within: Locator, icon: IconName): Locator {
  return within.locator('button', { has: within.page().locator(`path[d="${ICON_PATHS[icon]}"]`) });
}

/** Leaves the dialog on top by Escape. */
export async function leave(page: Page): Promise<void> {
  const dialog = await top(page).elementHandle();
  await page.keyboard.press('Escape');
  await dialog?.waitForElementState('hidden');
}

/** Presses the yellow button of the dialog on top and waits until it is gone. */
async function accept(page: Page): Promise<void> {
  const dialog = await top(page).elementHandle();
  await top(page).locator('.button-signal').first().click();
  await dialog?.waitForElementState('hidden');
}

/** Presses a key while no control has the focus. */
export async function pressKey(page: Page, key: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press(key);
}

/** Opens the page anew: an address that differs after its # alone would not. */
export async function visitTitle({ page, stop }: Walk, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('.title-screen h1')).toBeVisible();
  await stop('title');
}

/** Offers a file that is no game. */
export async function visitRefusal({ page, stop }: Walk): Promise<void> {
  const buffer = Buffer.from('{ "format": 1,\n  "replay": }');
  const file = { name: 'game.json', mimeType: 'application/json', buffer };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await expect(page.locator('[role="alertdialog"]')).toBeVisible();
  await stop('load-fault');
  await leave(page);
}

async function chooseScenario({ page }: Walk, scenario: string): Promise<void> {
  await page.locator(`[data-scenario="${scenario}"] button`).first().click();
}

/** Reads the briefing with its sources, and begins. */
async function readBriefing({ page, stop }: Walk): Promise<void> {
  const briefing = page.locator(`${OPEN}:has(.briefing)`);
  await expect(briefing).toBeVisible();
  await stop('briefing');
  await briefing.locator('.dialog-foot .button').first().click();
  await expect(page.locator(`${OPEN} table`).first()).toBeVisible();
  await stop('sources');
  await accept(page);
}

/** Into a scenario in the length of that place on its list, as that country where one is named. */
export async function beginGame(
  walk: Walk,
  scenario: string,
  length: number,
  country?: string,
): Promise<void> {
  const { page, stop } = walk;
  await chooseScenario(walk, scenario);
  const setUp = page.locator(`${OPEN}:has(.set-up)`);
  await expect(setUp).toBeVisible();
  await setUp.locator('input[name="length"]').nth(length).check({ force: true });
  if (country !== undefined)
    await setUp.locator(`input[value="${country}"]`).check({ force: true });
  await stop('set-up');
  await setUp.locator('.button-signal').click();
  await readBriefing(walk);
}

/** A scenario that runs by itself, stopped after each half-year, to its end. */
export async function watchGame(walk: Walk, scenario: string): Promise<void> {
  const { page, stop } = walk;
  await chooseScenario(walk, scenario);
  await readBriefing(walk);
  await stop('watched');
  const hash = page.locator('[data-hash]');
  const run = page.locator('[data-end-turn]');
  while (!(await hash.isVisible())) {
    await run.click();
    await expect(run.and(page.locator('[aria-pressed="true"]')).or(hash)).toBeVisible();
    if (await hash.isVisible()) break;
    await run.click();
    await stop('watched');
  }
  await stop('back-test');
}

/** The opening as a table, before it is left as it was. */
async function visitTable({ page, stop }: Walk): Promise<void> {
  const toTable = iconButton(top(page), 'table');
  await toTable.click();
  await stop('opening');
  await toTable.click();
}

/** Meets what the turn brings and takes the first option of each. */
export async function meetMoments(walk: Walk): Promise<void> {
  const { page, stop } = walk;
  while ((await page.locator(OPEN).count()) > 0) {
    const options = top(page).locator('input[type=radio]');
    const isRead = (await top(page).locator('.notice-list').count()) > 0;
    if (isRead) await stop('notices');
    else {
      await options.first().waitFor({ state: 'attached' });
      const screen = MOMENTS[(await options.first().getAttribute('name')) ?? ''] ?? 'event';
      await stop(screen);
      if (screen === 'opening') await visitTable(walk);
      await options.first().check({ force: true });
    }
    await accept(page);
  }
}

/** Ends the turn, whatever was overlooked. */
async function pressEnd({ page, stop }: Walk, next: Locator): Promise<void> {
  const sure = page.locator('[role="alertdialog"]');
  await page.locator('[data-end-turn]').click();
  await expect(sure.or(next).first()).toBeVisible();
  if (!(await sure.isVisible())) return;
  await stop('confirm');
  await accept(page);
  await expect(next).toBeVisible();
}

async function readReport({ page, stop }: Walk): Promise<void> {
  await expect(page.locator('.screen-dialog .gazette')).toBeVisible();
  await stop('report');
  await accept(page);
}

/** Ends the turn, reads its report and meets what the new one brings. */
export async function playTurn(walk: Walk): Promise<void> {
  await pressEnd(walk, walk.page.locator('.screen-dialog .gazette'));
  await readReport(walk);
  await meetMoments(walk);
}

/** Sits down as the seat whose turn it is; from the second turn on its report comes first. */
export async function sitDown(walk: Walk, isFirst: boolean): Promise<void> {
  const { page, stop } = walk;
  await expect(page.locator('.hand-over')).toBeVisible();
  await stop('hand-over');
  await page.locator('.hand-over .button-signal').click();
  await expect(page.locator('.hand-over')).toBeHidden();
  if (!isFirst) await readReport(walk);
  await meetMoments(walk);
}

/** Hands the device to the next seat. */
export async function handOver(walk: Walk): Promise<void> {
  await pressEnd(walk, walk.page.locator('.hand-over'));
}

export async function visitDebrief({ page, stop }: Walk): Promise<void> {
  const debrief = page.locator('.screen .screen-body').first();
  await expect(debrief).toBeVisible();
  await stop('debrief');
  await iconButton(debrief, 'table').click();
  await stop('debrief-table');
}
