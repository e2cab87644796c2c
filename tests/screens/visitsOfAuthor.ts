// What the walk looks at of an author's page: empty, with findings, with a good file, and the briefing and notice of its game.

import { expect } from './patient';
import { CHANGED, giveDisk, GOOD, MISTAKES, saveToDisk } from './authorsDisk';
import { iconButton, meetMoments, OPEN, type Walk } from './steps';

/** From an empty page to a game that follows its file. */
export async function visitWorkshop(walk: Walk): Promise<void> {
  const { page, stop } = walk;
  await giveDisk(page, MISTAKES);
  await page.goto('about:blank');
  await page.goto('./#workshop');
  const ways = page.locator('.workshop-ways');
  await expect(ways).toBeVisible();
  await stop('workshop');
  await iconButton(ways, 'import').click();
  await expect(page.locator('.finding').first()).toBeVisible();
  await stop('workshop-findings');
  await saveToDisk(page, GOOD);
  await expect(page.locator('.workshop-good')).toBeVisible();
  await iconButton(page.locator('.workshop-body'), 'link').click();
  await expect(page.locator('.workshop-link')).toBeVisible();
  await stop('workshop-good');
  await iconButton(page.locator('.workshop-row').first(), 'play').click();
  await page.locator(`${OPEN}:has(.set-up) .button-signal`).click();
  const briefing = page.locator(`${OPEN}:has(.made-by)`);
  await expect(briefing).toBeVisible();
  await stop('briefing-own');
  await briefing.locator('.button-signal').click();
  await expect(briefing).toBeHidden();
  await expect(page.locator(OPEN)).toBeVisible();
  await meetMoments(walk);
  await saveToDisk(page, CHANGED);
  await expect(page.locator('.page-notice')).toBeVisible();
  await stop('followed');
}
