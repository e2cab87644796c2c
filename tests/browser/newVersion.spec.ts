// A newer version that is published under a running game takes nothing from it, is offered between turns, and is never mixed with the older.

import { expect, type Page } from '@playwright/test';
import { test } from './ownContexts';
import { walkGame } from '../screens/walk';
import { endTurn, goOn, putOff, startGame, withoutCanvas, withoutExtras } from './course';
import { allIsHere, buildSecond, openAt, Published, type SecondBuild } from './published';

const offer = (page: Page) => page.getByText('A new version of the game is ready');
const crash = (page: Page) => page.getByRole('alertdialog', { name: 'Something broke' });
const waits = (page: Page) => page.getByText('A part of the game has not arrived');

/** The fingerprint of the version that the page is of. */
function buildOf(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector<HTMLMetaElement>('meta[name="build"]')!.content,
  );
}

/** Whether files of both versions have come to this page. */
async function isMixed(page: Page): Promise<boolean> {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('script[src], link[href*="assets"]')]
      .map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '')
      .concat(performance.getEntriesByType('resource').map(({ name }) => name))
      .filter((name) => name.includes('/assets/')),
  );
  const second = names.filter((name) => name.includes('/second-'));
  return second.length > 0 && second.length < names.length;
}

let second: SecondBuild;
let site: Published;

test.beforeAll(() => {
  second = buildSecond();
});

test.afterAll(() => second.remove());

test.beforeEach(async () => {
  test.setTimeout(900_000);
  site = await Published.create();
});

test.afterEach(() => site.remove());

for (const serviceWorkers of ['allow', 'block'] as const)
  test.describe(`service workers: ${serviceWorkers}`, () => {
    test('should leave every screen of the running game as it is', async ({ browser }) => {
      const page = await openAt(browser, site, serviceWorkers);
      const bugs: string[] = [];
      page.on('pageerror', ({ message }) => bugs.push(message));
      await withoutCanvas(page);
      let screens = 0;
      let isPublished = false;
      await walkGame(page, 'nation', async (screen) => {
        screens++;
        if (!isPublished && screen === 'budget') {
          await allIsHere(page, serviceWorkers);
          await site.publish(second);
          isPublished = true;
        }
        await expect(crash(page)).toBeHidden();
        await expect(waits(page)).toBeHidden();
        expect(await isMixed(page)).toBe(false);
      });
      console.log(`${screens} screens under a newer version (service workers: ${serviceWorkers})`);
      expect(bugs).toEqual([]);
    });

    test('should be offered between turns, taken when that is asked for, and go on with the game', async ({
      browser,
    }) => {
      const page = await openAt(browser, site, serviceWorkers);
      await withoutExtras(page);
      await page.goto('./#play?seed=7&sight=pilotAboard');
      await startGame(page);
      await putOff(page);
      await allIsHere(page, serviceWorkers);
      const before = await buildOf(page);
      await site.publish(second);
      await page.getByRole('button', { name: 'Less Chips', exact: true }).click();
      await endTurn(page);
      await expect(offer(page)).toBeHidden();
      await goOn(page);
      await expect(offer(page)).toBeVisible({ timeout: 120_000 });
      await expect(page.getByText('It plays by the same rules')).toBeVisible();
      expect(await buildOf(page)).toBe(before);
      await page.getByRole('button', { name: 'Change to it now' }).click();
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(page.getByText('2026 H2, turn 2 of 20')).toBeVisible();
      expect(await buildOf(page)).not.toBe(before);
      expect(await isMixed(page)).toBe(false);
    });
  });

test('should go on with the older version in one tab after another has taken the newer', {
  tag: '@ci',
}, async ({ browser }) => {
  const page = await openAt(browser, site, 'allow');
  await withoutExtras(page);
  await page.goto('./#play?seed=7&sight=pilotAboard');
  await startGame(page);
  await putOff(page);
  await allIsHere(page, 'allow');
  const other = await page.context().newPage();
  await withoutExtras(other);
  await other.goto('./#play?seed=8&sight=pilotAboard');
  await site.publish(second);
  await other.reload();
  await expect(offer(other)).toBeVisible({ timeout: 120_000 });
  await other.getByRole('button', { name: 'Change to it now' }).click();
  const older = await buildOf(page);
  // A page that is just being opened anew may never answer a question; an expectation asks again.
  await expect(other.locator('meta[name="build"]')).not.toHaveAttribute('content', older);
  await endTurn(page);
  await goOn(page);
  await page.keyboard.press('o');
  await expect(page.locator('dialog[open]')).toBeVisible();
  await page.keyboard.press('Escape');
  const third = await page.context().newPage();
  await third.goto('./#play?seed=9&sight=pilotAboard');
  await expect(third.locator('.title-screen h1')).toBeVisible();
  expect(await buildOf(third)).toBe(await buildOf(other));
  // The host has the words of the other language in the newer version alone, and so has the browser but for what was kept.
  const browserItself = await page.context().newCDPSession(page);
  await browserItself.send('Network.clearBrowserCache');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page
    .getByRole('dialog', { name: 'Menu' })
    .getByRole('button', { name: 'Settings' })
    .click();
  await page.getByRole('radio', { name: '한국어' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  expect(await buildOf(page)).toBe(older);
  expect([await isMixed(page), await isMixed(other)]).toEqual([false, false]);
});
