// Faces of those who speak: at demands, in the report and at the history of a country, in both languages, on a desk and on a phone; nothing moves when they come.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { putOff, withoutExtras } from './course';
import { SIZES } from './mainScreenPage';
import { expectNoSideScroll } from './sideScroll';

const WORDS = {
  en: { envoy: /^Envoy of Washington/, minister: /minister|Envoy|Leader/, leader: /^Leader, / },
  ko: { envoy: /^워싱턴 특사/, minister: /장관|특사|정상/, leader: / 정상/ },
} as const;

type Code = keyof typeof WORDS;

async function beginKorea(page: Page, code: Code): Promise<void> {
  await withoutExtras(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(
    (language) => localStorage.setItem('own-bearings-settings', JSON.stringify({ language })),
    code,
  );
  await page.goto('./#play?seed=7&sight=openSea');
  await page.locator('[data-scenario="korea-260000-gpus"] button').first().click();
  await page.locator('dialog[open]:has(.set-up) .button-signal').click();
  await page.locator('dialog[open]:has(.briefing) .button-signal').click();
  await expect(page.locator('dialog[open] .choice').first()).toBeVisible();
  await putOff(page);
}

/** Ends the turn, and gives its report. */
async function toReport(page: Page): Promise<Locator> {
  await page.locator('.shell-end .button-signal').last().click();
  const sure = page.getByRole('alertdialog');
  const report = page.locator('.is-report');
  await expect(sure.or(report)).toBeVisible();
  if (await sure.isVisible()) await sure.locator('.button-signal').click();
  await expect(report).toBeVisible();
  return report;
}

/** Leaves the report for the demand of a superpower, which the second turn brings. */
async function toDemand(page: Page, report: Locator): Promise<Locator> {
  await report.locator('.screen-head .button-signal').click();
  await expect(report).toBeHidden();
  const demand = page.locator('dialog[open]:has(input[name="demand"])');
  await putOff(page, demand);
  await expect(demand).toBeVisible();
  return demand;
}

/** A face with its name, and no barriers in any size. */
async function expectFace(page: Page, within: Locator, name: RegExp): Promise<void> {
  await expect(within.locator('.face > svg')).toHaveCount(1);
  await expect(within.locator('.speaker-name')).toHaveText(name);
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    await expect(within.locator('.face')).toBeInViewport();
    expect(await findBarriers(page)).toEqual([]);
    await test.info().attach(size, { body: await page.screenshot(), contentType: 'image/png' });
  }
  await expectNoSideScroll(page);
  await page.setViewportSize(SIZES.desk);
}

for (const [code, words] of Object.entries(WORDS) as [Code, (typeof WORDS)[Code]][]) {
  test(`should stand in the report and at a demand, in ${code}`, async ({ page }) => {
    await beginKorea(page, code);
    const report = await toReport(page);
    await expectFace(page, report.locator('.gazette'), words.minister);
    const demand = await toDemand(page, report);
    await expectFace(page, demand, words.envoy);
    await expect(demand.locator('.speaker')).toHaveAttribute('data-mood', /pleased|level/);
    await page.keyboard.press('1');
    await expect(demand.locator('.speaker')).toHaveAttribute('data-mood', 'displeased');
  });

  test(`should stand at the history of a country, in ${code}`, async ({ page }) => {
    await beginKorea(page, code);
    await page.keyboard.press('o');
    const switches = page.locator('.rail-segmented').first().locator('label');
    await switches.nth(1).click();
    const rivals = page.locator('.rivals-table tr:not(.is-home) .rival-name');
    await rivals.first().click();
    const dialog = page.locator('dialog[open]:has(.rival-columns)');
    await expectFace(page, dialog, words.leader);
  });
}

test('should find its place kept when it comes late, so that nothing moves', async ({ page }) => {
  let free = () => {};
  const held = new Promise<void>((resolve) => {
    free = resolve;
  });
  await page.route(/peopleViews-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await beginKorea(page, 'en');
  const demand = await toDemand(page, await toReport(page));
  const placesOf = () =>
    demand.locator('*:not(.face *)').evaluateAll((all) =>
      all.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.className, x, y, width, height].join(' ');
      }),
    );
  await expect(demand.locator('.speaker-name')).toHaveText(WORDS.en.envoy);
  await expect(demand.locator('.face > svg')).toHaveCount(0);
  const before = await placesOf();
  free();
  await expect(demand.locator('.face > svg')).toHaveCount(1);
  expect(await placesOf()).toEqual(before);
});
