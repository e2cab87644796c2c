// What a first game shows fits the windows it is shown in: one start of the page, looked at in the sizes in which each screen was too small or too large for it.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { findCollisions } from '../screens/collisions';
import { findTooWide } from '../screens/sideways';
import { SIZES, type SizeName } from '../screens/sizes';
import { findBadWords } from '../screens/words';
import { endTurn, goOn, startGame, withoutCanvas } from './course';
import { NEWCOMER } from './newcomer';

test.use({ storageState: NEWCOMER });

/** What does not fit in each of the sizes. */
async function misfits(page: Page, name: string, sizes: readonly SizeName[]): Promise<string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(SIZES[size]);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const lines = [
      ...(await findTooWide(page)),
      ...(await findCollisions(page)),
      ...(await findBadWords(page)),
    ];
    found.push(...lines.map((line) => `${name} ${size}: ${line}`));
  }
  return found;
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  expect(box).not.toBeNull();
  return box!;
}

/** The button that commits comes behind the last of the options that it commits to. */
async function expectButtonBehindOptions(dialog: Locator): Promise<void> {
  const last = await boxOf(dialog.locator('.choice').last());
  const button = await boxOf(dialog.locator('.button-signal'));
  expect.soft(button.y).toBeGreaterThanOrEqual(last.y + last.height);
}

test('should fit: the start, a chapter, an event, a demand, the bridge and the quay', async ({
  page,
}) => {
  await withoutCanvas(page);
  const wrong: string[] = [];
  const look = async (name: string, sizes: readonly SizeName[]) =>
    void wrong.push(...(await misfits(page, name, sizes)));

  await page.setViewportSize(SIZES['2560']);
  await page.goto('./#play?seed=7&sight=pilotAboard');
  const start = page.locator('.continue-card').first();
  await expect(start).toBeVisible();
  expect.soft((await boxOf(start)).width).toBeGreaterThan(SIZES['2560'].width / 5);
  await look('start', ['2560', '820', '390']);
  await page.setViewportSize(SIZES['1366']);
  await page.getByRole('button', { name: 'All scenarios' }).click();
  await startGame(page);

  const dialog = page.locator('dialog[open]').last();
  const moments = { focus: 'chapter', answer: 'event', demand: 'demand' } as const;
  /** Looks at what the turn brings, and puts it off. */
  const meet = async () => {
    while ((await page.locator('dialog[open]').count()) > 0) {
      const handle = await dialog.elementHandle();
      const names = Object.keys(moments) as (keyof typeof moments)[];
      for (const name of names)
        if ((await dialog.locator(`input[name="${name}"]`).count()) > 0) {
          await look(moments[name], ['820', '390', '1366', '2560']);
          await page.setViewportSize(SIZES['390']);
          if (name === 'focus') await expectButtonBehindOptions(dialog);
          await page.setViewportSize(SIZES['1366']);
        }
      await page.keyboard.press('Escape');
      await handle?.waitForElementState('hidden');
    }
  };
  await meet();
  await look('bridge', ['820', '390', '1366', '2560']);
  await page.setViewportSize(SIZES['390']);
  await expect(page.locator('.forecast-open .forecast-row b').first()).toHaveText(/\d → \d/);
  await expect(page.locator('.forecast-open .forecast-row').first()).toBeVisible();
  await page.setViewportSize(SIZES['1366']);
  await page.locator('.victory > summary').first().click();
  await expect(page.locator('.bridge-foot .button')).toBeInViewport({ ratio: 1 });
  for (const [key, name] of [
    ['q', 'quay'],
    ['b', 'budget'],
    ['p', 'plan'],
  ] as const) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press(key);
    await look(name, ['820']);
    await page.setViewportSize(SIZES['1366']);
  }
  await endTurn(page);
  await goOn(page, page.locator('dialog[open]').filter({ has: page.locator('.choice') }));
  await meet();
  await page.keyboard.press('o');
  const switches = page.locator('dialog[open], .screen-dialog').last().locator('.rail-segmented');
  await switches.nth(1).locator('label').nth(1).click();
  await page.locator('.wrap-segmented label').nth(1).click();
  await look('layers', ['390', '1024', '1366']);
  await switches.nth(0).locator('label').nth(1).click();
  await page.setViewportSize(SIZES['1366']);
  const table = page.locator('.rivals-table').first();
  await expect(table).toBeVisible();
  const cut = await table.evaluate((one) => {
    const room = one.closest('.table-scroll')!;
    return room.scrollWidth - room.clientWidth;
  });
  expect.soft(cut).toBeLessThanOrEqual(1);
  expect(wrong).toEqual([]);
});
