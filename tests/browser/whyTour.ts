// Walks past every screen, panel and dialog of a game and shows each to the crawler.

import { expect, type Locator, type Page } from '@playwright/test';
import { endTurn, goOn, putOff } from './course';

/** Hears of every screen as it stands open; `regions` names the parts of the main screen that are new. */
export type See = (screen: string, root?: Locator, regions?: readonly string[]) => Promise<void>;

export const PANELS = ['Budget', 'Train', 'Deals', 'Stance', 'Plan'] as const;
const AROUND = ['top', 'rail', 'calendar', 'map', 'timeline', 'end'];

/** What the dialog on top is, by its options or its look. */
async function nameOf(dialog: Locator): Promise<string> {
  if ((await dialog.locator('.notice-list').count()) > 0) return 'notices';
  const radio = dialog.locator('input[type=radio]').first();
  return (await radio.count()) > 0 ? `${await radio.getAttribute('name')}` : 'dialog';
}

/** Shows what a turn brings, one dialog after the other, and puts each off. */
export async function seeMoments(page: Page, see: See): Promise<void> {
  const open = page.locator('dialog[open]');
  while ((await open.count()) > 0) {
    const dialog = open.last();
    const name = await nameOf(dialog);
    await see(name, dialog);
    if (name === 'opening') {
      await dialog.getByRole('button', { name: 'Show as a table' }).click();
      await see('opening, table', dialog);
    }
    const element = await dialog.elementHandle();
    await page.keyboard.press('Escape');
    await element?.waitForElementState('hidden');
  }
}

export async function openPanel(page: Page, panel: number): Promise<void> {
  const tab = page.locator('[data-region="rail"] button').nth(panel);
  await tab.click();
  await expect(tab).toHaveAttribute('aria-current', 'true');
}

export async function seeMain(page: Page, see: See): Promise<void> {
  await see('main screen', undefined, AROUND);
  for (const [i, panel] of PANELS.entries()) {
    await openPanel(page, i);
    await see(`panel ${panel}`, undefined, ['panel']);
  }
  await openPanel(page, 0);
}

/** Shows the dialog that a press opens, and closes it. */
export async function seeDialog(
  page: Page,
  see: See,
  name: string,
  opener: Locator,
): Promise<void> {
  const open = page.locator('dialog[open]');
  const before = await open.count();
  await opener.click();
  await expect(open).toHaveCount(before + 1);
  await see(name, open.last());
  await page.keyboard.press('Escape');
  await expect(open).toHaveCount(before);
}

/** Every tile of the calendar that opens. */
export async function seeChapters(page: Page, see: See): Promise<void> {
  for (const tile of await page.locator('[data-region="calendar"] button').all())
    await seeDialog(page, see, 'chapter', tile);
}

export async function seeMenu(page: Page, see: See): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  const menu = page.getByRole('dialog', { name: 'Menu' });
  await see('menu', menu);
  await seeDialog(page, see, 'settings', menu.getByRole('button', { name: 'Settings' }));
  await seeDialog(page, see, 'keys', menu.getByRole('button', { name: 'Keys' }));
  await seeDialog(page, see, 'briefing', menu.getByRole('button', { name: /briefing/i }));
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
}

/** The world over the whole page, every lever in one table, and the whole forecast. */
export async function seeTables(page: Page, see: See): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Panels' });
  await seeDialog(page, see, 'world', rail.getByRole('button', { name: 'World' }));
  await page.keyboard.press('l');
  const levers = page.locator('dialog[open]').last();
  await expect(levers).toBeVisible();
  await see('levers', levers);
  await page.keyboard.press('Escape');
  await expect(levers).toBeHidden();
  await seeDialog(page, see, 'forecast', page.locator('.forecast-open'));
}

export async function seeAdviser(page: Page, see: See): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Panels' })
    .getByRole('button', { name: 'Adviser' })
    .click();
  const dialog = page.locator('dialog[open]').last();
  await expect(dialog.locator('.adviser-expected')).toBeVisible({ timeout: 120_000 });
  await see('adviser', dialog);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** Ends the turn, shows its report and all that the next turn brings. */
export async function seeTurn(page: Page, see: See): Promise<void> {
  await page.getByRole('button', { name: /^End (turn|year)/ }).click();
  const sure = page.getByRole('alertdialog');
  const report = page.getByRole('dialog', { name: /^Report on/ });
  await expect(sure.or(report)).toBeVisible();
  if (await sure.isVisible()) {
    await see('end of turn', sure);
    await sure.getByRole('button', { name: /^End (turn|year)/ }).click();
  }
  await expect(report.locator('.changes')).toBeVisible();
  await see('report', report);
  await page.getByRole('button', { name: /^Start (turn|year)|^Go to the debrief/ }).click();
  await expect(report).toBeHidden();
  await seeMoments(page, see);
}

/** Plays on without looking until the game is over. */
export async function playToTheEnd(page: Page): Promise<void> {
  const debrief = page.locator('[data-hash]');
  while (!(await debrief.isVisible())) {
    await endTurn(page);
    await goOn(page);
    await putOff(page);
  }
}
