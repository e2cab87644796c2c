// After the first visit the game is there without a network; before that, what is missing says so and the game stays as it is.

import { expect, type Page } from '@playwright/test';
import { test } from './ownContexts';
import { walkGame } from '../screens/walk';
import {
  begin,
  endTurn,
  openTitle,
  putOff,
  startGame,
  withoutCanvas,
  withoutExtras,
} from './course';
import { allIsHere, keptOffline, openAt, Published } from './published';

/** What the page throws, from now on. */
function bugsOf(page: Page): string[] {
  const bugs: string[] = [];
  page.on('pageerror', ({ message }) => bugs.push(message));
  return bugs;
}

/** Whether the browser has what the chart is drawn from. */
function hasOutlines(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const answers = await Promise.all(['world', 'inset'].map((name) => fetch(`map/${name}.json`)));
    return answers.every(({ ok }) => ok);
  });
}

const crash = (page: Page) => page.getByRole('alertdialog', { name: 'Something broke' });
const waits = (page: Page) => page.getByText('A part of the game has not arrived');

test('should show every screen of a whole game without a network after the first visit', {
  tag: '@ci',
}, async ({ browser }) => {
  test.setTimeout(900_000);
  const site = await Published.create();
  const page = await openAt(browser, site, 'allow');
  const bugs = bugsOf(page);
  await withoutCanvas(page);
  await page.goto('./');
  await keptOffline(page);
  site.takeDown();
  let screens = 0;
  await walkGame(page, 'nation', async () => {
    screens++;
    await expect(crash(page)).toBeHidden();
    await expect(waits(page)).toBeHidden();
  });
  console.log(`${screens} screens without a network`);
  expect(bugs).toEqual([]);
  await site.remove();
});

test('should go on where it was after a reload without a network', { tag: '@ci' }, async ({
  browser,
}) => {
  const site = await Published.create();
  const page = await openAt(browser, site, 'allow');
  await withoutExtras(page);
  await page.goto('./#play?seed=7&sight=pilotAboard');
  await startGame(page);
  await putOff(page);
  await page.getByRole('button', { name: 'Less Chips', exact: true }).click();
  const value = await page.getByRole('slider', { name: 'Chips' }).inputValue();
  await keptOffline(page);
  site.takeDown();
  await page.reload();
  await expect(page.locator('.shape-home').first()).toBeAttached();
  expect(await hasOutlines(page)).toBe(true);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('slider', { name: 'Chips' })).toHaveValue(value);
  await endTurn(page);
  await site.remove();
});

/** Presses the button while the files are still out of reach, then lets them come, which needs no press. */
async function tryAgainAndMend(page: Page, files: RegExp): Promise<void> {
  const tried = page.waitForRequest(files);
  await page.getByRole('button', { name: 'Try again' }).click();
  await tried;
  await expect(waits(page)).toBeVisible();
  await page.unroute(files);
}

test.describe('without a service worker', () => {
  /** Only what the title and the first screen of a game need is there; all else is out of reach from now on. */
  async function beginAndCut(page: Page): Promise<() => Promise<void>> {
    await withoutExtras(page);
    const later = /assets\/(?!.*(?:game|title|Serif|Sans|Mono|Condensed)).*\.(?:js|css)$/;
    let isCut = false;
    await page.route(later, (route) => (isCut ? route.abort() : route.fallback()));
    // The pieces that the game fetches ahead never come: they are cut off from the first.
    const ahead = /assets\/(?:later|turn|end|reference|why|menu|chart|adviser)Views?-.*\.js$/;
    await page.route(ahead, (route) => route.abort());
    await openTitle(page);
    await page.locator('[data-scenario="korea-260000-gpus"] button').click();
    await page.locator('dialog[open]:has(.set-up) .button-signal').click();
    await page.locator('dialog[open]:has(.briefing) .button-signal').click();
    await expect(page.getByRole('heading', { level: 1, name: 'South Korea' })).toBeVisible();
    isCut = true;
    return async () => {
      await page.unroute(ahead);
      await page.unroute(later);
    };
  }

  test('should say what waits at every key, leave the game as it is, and go on when the network is back', async ({
    page,
  }) => {
    const bugs = bugsOf(page);
    const mend = await beginAndCut(page);
    const dialog = page.locator('dialog[open]');
    await putOff(page);
    for (const key of ['o', '?', 'w', 'l', 'a', 'Enter']) {
      await page.keyboard.press(key);
      const sure = page.getByRole('alertdialog').getByRole('button', { name: 'End turn' });
      if (key === 'Enter' && (await sure.isVisible())) await sure.click();
      await expect(waits(page).first()).toBeVisible();
      await expect(crash(page)).toBeHidden();
      if ((await dialog.count()) > 0) await page.keyboard.press('Escape');
      await expect(page.getByText('2026 H1, turn 1 of 20')).toBeVisible();
    }
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(waits(page).first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog).toContainText('It is tried again until it does');
    await mend();
    await expect(page.getByRole('dialog', { name: 'Menu' })).toBeVisible();
    await page.keyboard.press('Escape');
    await endTurn(page);
    await expect(waits(page)).toBeHidden();
    expect(bugs).toEqual([]);
  });

  test('should go on in its language and say what waits when another is chosen', async ({
    page,
  }) => {
    await page.route(/\/ko-.*\.js$/, (route) => route.abort());
    // The title is drawn anew when the game comes, and must not forget by that which language was chosen.
    let gameComes = () => {};
    const game = new Promise<void>((resolve) => {
      gameComes = resolve;
    });
    await page.route(/assets\/game.*\.js$/, (route) => game.then(() => route.fallback()));
    await openTitle(page);
    await page.getByRole('radio', { name: '한국어' }).check({ force: true });
    await expect(waits(page)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    gameComes();
    await expect(page.locator('.today-acts')).toBeVisible();
    await expect(page.getByRole('radio', { name: '한국어' })).toBeChecked();
    await page.getByRole('radio', { name: 'English' }).check({ force: true });
    await expect(waits(page)).toBeHidden();
    await page.getByRole('radio', { name: '한국어' }).check({ force: true });
    await tryAgainAndMend(page, /\/ko-.*\.js$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    await expect(page.locator('.page-notice')).toBeHidden();
  });

  test('should answer a press on a number of the title before the game itself has come', async ({
    page,
  }) => {
    const files = /assets\/game.*\.js$/;
    await page.route(files, (route) => route.abort());
    // Who has played something sees more than the way into the lesson.
    await page.addInitScript(() =>
      localStorage.setItem('own-bearings-played', '{"silicon-shield":null}'),
    );
    await openTitle(page);
    await page.locator('.continue-card[data-why] .row').first().click();
    await tryAgainAndMend(page, files);
    await expect(page.locator('.why-dialog')).toBeVisible();
  });

  test('should draw the chart once its outlines come, however late', async ({ page }) => {
    const outlines = /map\/(?:world|inset)\.json$/;
    await page.route(outlines, (route) => route.abort());
    await openTitle(page);
    await startGame(page);
    await putOff(page);
    await expect(waits(page)).toBeVisible();
    await tryAgainAndMend(page, outlines);
    await expect(page.locator('.map-canvas canvas').last()).toBeVisible();
    await expect(waits(page)).toBeHidden();
  });

  test('should bring everything that a game may need while its first turn is played', async ({
    browser,
  }) => {
    const site = await Published.create();
    const page = await openAt(browser, site, 'block');
    await withoutExtras(page);
    await page.goto('./#play?seed=7&sight=pilotAboard');
    await startGame(page);
    await putOff(page);
    await allIsHere(page, 'block');
    site.takeDown();
    await endTurn(page);
    await page.keyboard.press('Escape');
    await site.remove();
  });
});

test('should tell the truth about what is safe when something breaks', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Less Chips', exact: true }).click();
  await page.evaluate(() =>
    window.dispatchEvent(new ErrorEvent('error', { error: new Error('planted') })),
  );
  await expect(crash(page)).toContainText('kept on this device with all orders up to turn 1');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    crash(page).getByRole('button', { name: 'Save my game' }).click(),
  ]);
  expect(file.suggestedFilename()).toContain('KOR');
  await crash(page).getByText('Details', { exact: true }).click();
  await expect(crash(page).locator('pre')).toContainText('planted');
});

test('should say that the device keeps nothing when something breaks while it does not', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      value: () => {
        throw new DOMException('Full', 'QuotaExceededError');
      },
    }),
  );
  await begin(page);
  await page.getByRole('button', { name: 'Less Chips', exact: true }).click();
  await expect(page.getByText('Saves do not work on this device')).toBeVisible();
  await page.evaluate(() =>
    window.dispatchEvent(new ErrorEvent('error', { error: new Error('planted') })),
  );
  await expect(crash(page)).toContainText('This device does not keep what you have done');
});
