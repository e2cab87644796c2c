// Weighs the code that a player waits for up to the first End turn.

import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';
import { putOff } from './course';
import { NEWCOMER } from './newcomer';

/** Most code up to the first End turn, in kB (1000 bytes) after gzip. */
const MOST_KB = 470;

/** Pieces that come at leisure while the first turn is played: nobody waits for them. */
const AT_LEISURE =
  /\/(?:(?:turn|end|reference|why|trust|menu|people|chart|class)Views|\w\w-(?:end|reference|why|trust|chart|classroom)|(?:game|seen)Aside|aside|adviser|labWorker|gameReader|reading|sortFiles|packed|browser|handInText|twins)-/;

/** By address: a worker of the page asks again for pieces that the page has, which a browser keeps. */
type Scripts = ReadonlyMap<string, Response>;

/** The scripts that the page and its workers fetch from now on. */
function collectScripts(page: Page): Scripts {
  const scripts = new Map<string, Response>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script' || scripts.has(response.url())) return;
    if (AT_LEISURE.test(response.url())) return;
    scripts.set(response.url(), response);
  });
  return scripts;
}

async function weighKb(scripts: Scripts): Promise<number> {
  const texts = await Promise.all([...scripts.values()].map((script) => script.body()));
  return texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
}

/** Begins a game with the chart and moves a line of the budget, which makes a sound. */
async function playToEndTurn(page: Page): Promise<void> {
  await page.locator('[data-scenario="korea-260000-gpus"] button').click();
  await page.locator('dialog[open]:has(.set-up) .button-signal').click();
  await page.locator('dialog[open]:has(.briefing) .button-signal').click();
  await expect(page.locator('dialog[open] .choice').first()).toBeVisible();
  await putOff(page);
  await expect(page.locator('.map-canvas canvas').last()).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowRight');
  await page.waitForLoadState('networkidle');
}

// Who comes for the first time waits longest.
test.use({ storageState: NEWCOMER });

for (const locale of ['en-GB', 'ko-KR']) {
  test.describe(locale, () => {
    test.use({ locale });

    test(`should need at most ${MOST_KB} kB of code up to End turn`, async ({ page }) => {
      const scripts = collectScripts(page);
      await page.goto('./#play?seed=7&sight=pilotAboard');
      await playToEndTurn(page);
      const sizeKb = await weighKb(scripts);
      console.log(`${sizeKb.toFixed(1)} kB of code in ${scripts.size} files (${locale})`);
      expect(scripts.size).toBeGreaterThanOrEqual(3);
      expect(sizeKb).toBeLessThanOrEqual(MOST_KB);
    });
  });
}
