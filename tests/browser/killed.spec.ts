// A browser that is killed while the game is saved comes back with a whole game and at most one order less.

import { expect, type Page, test } from '@playwright/test';
import { caseCount } from '../support/tier';
import { putOff, startGame, withoutExtras } from './course';
import { keptSaves } from './keptGame';
import { MortalBrowser } from './killedBrowser';

const KILLS = caseCount({ quick: 3, full: 20 });
/** Given before each kill; all but the last are kept by then. */
const ORDERS = 3;
/** Waits before the kill: within the write of the last order, and well after it. */
const MOST_DELAY_MS = 60;

const slider = (page: Page) => page.getByRole('slider', { name: 'Chips' });

async function openKept(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Continue' }).click();
  return Number(await slider(page).inputValue());
}

test('should lose no more than the order in hand when the browser is killed', async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + KILLS * 20_000);
  const browser = await MortalBrowser.create();
  try {
    let page = await browser.open();
    await withoutExtras(page);
    await page.goto(`${baseURL}#play?seed=7&sight=pilotAboard`);
    await startGame(page);
    await putOff(page);
    // It stays: a turn without any order would open with its dialogs again.
    const begun = await keptSaves(page);
    await page.getByRole('button', { name: 'Less Talent', exact: true }).click();
    await expect.poll(() => keptSaves(page)).toBeGreaterThan(begun);
    for (let kill = 0; kill < KILLS; kill++) {
      const step = kill % 2 === 0 ? 'Less' : 'More';
      const given = [Number(await slider(page).inputValue())];
      for (let order = 0; order < ORDERS; order++) {
        const before = await keptSaves(page);
        await page.getByRole('button', { name: `${step} Chips`, exact: true }).click();
        given.push(Number(await slider(page).inputValue()));
        if (order < ORDERS - 1) await expect.poll(() => keptSaves(page)).toBeGreaterThan(before);
      }
      await page.waitForTimeout((kill * 17) % MOST_DELAY_MS);
      await browser.kill();
      page = await browser.open();
      await withoutExtras(page);
      expect(given.slice(-2)).toContain(await openKept(page, baseURL!));
    }
    console.log(`${KILLS} browsers killed`);
  } finally {
    await browser.remove();
  }
});
