// Every number on the page can be asked "Why?": the crawler looks at each digit of every screen.

import { expect, type Page, test } from '@playwright/test';
import { GAMES, walkGame } from '../screens/walk';
import { begin, withoutCanvas } from './course';
import { KINDS } from './whyKinds';
import { Strays } from './whyMatch';
import { isBare, scanNumbers } from './whyScan';
import { Tally } from './whyTally';

/** Every lever is tried in many futures. */
const FORECAST_MS = 120_000;
/** What is still worked out: bands and gains of forecasts. */
const WAITING =
  '[aria-busy="true"], b.is-stale, .gain.is-stale:not(:empty), .step-gain.muted:not(:empty)';

/** Everything on top, once all forecasts are there; a dialog hides what lies below it. */
async function scanTop(page: Page) {
  const dialog = page.locator('dialog[open]').last();
  const root = (await dialog.count()) === 0 ? page.locator('body') : dialog;
  await expect(root.locator(WAITING)).toHaveCount(0, { timeout: FORECAST_MS });
  return scanNumbers(page, root);
}

for (const game of Object.keys(GAMES) as (keyof typeof GAMES)[])
  test(`should answer every number with that very number, in the game of: ${game}`, async ({
    page,
  }) => {
    if (game !== 'chart') await withoutCanvas(page);
    const tally = new Tally();
    const strays = new Strays();
    await walkGame(page, game, async (screen) => {
      const found = await scanTop(page);
      tally.add(screen, found);
      await strays.look(page, screen, found);
    });
    tally.print();
    expect(tally.bareTexts()).toEqual([]);
    expect(strays.found).toEqual([]);
  });

test('should find a bare number that was planted, in words and in a picture', async ({ page }) => {
  await withoutCanvas(page);
  await begin(page);
  const before = (await scanNumbers(page)).filter(isBare).length;
  await page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'It would cost $7.77bn.';
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const label = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    label.textContent = '888';
    svg.append(label);
    document.querySelector('main')!.append(words, svg);
  });
  const texts = (await scanNumbers(page)).filter(isBare).map(({ text }) => text);
  expect(texts).toContain('It would cost $7.77bn.');
  expect(texts).toContain('888');
  expect(texts).toHaveLength(before + 2);
});

test('should let no more than twelve kinds of digits pass', () => {
  expect(Object.keys(KINDS).length).toBeLessThanOrEqual(12);
  for (const { reason } of Object.values(KINDS)) expect(reason).not.toBe('');
});
