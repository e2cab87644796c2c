// Words that are wider than they were drawn widen no screen: sixty letters from an author, and the system's own letters until the game's have come.

import { expect, type Page, test } from '@playwright/test';
import { findCollisions } from '../screens/collisions';
import { findTooWide } from '../screens/sideways';
import { endTurn, putOff, startGame, withoutExtras } from './course';

const SIZES = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
] as const;

const LETTERS = 60;
/** One word each for a title, a country's name and running text. */
const [TITLE, NAME, TEXT] = ['Rindfleischetikett', 'Aberystwythshire', 'unverantwortlich'].map(
  (word) => word.repeat(LETTERS).slice(0, LETTERS),
) as [string, string, string];
const CHANGED: readonly (readonly [from: string, to: string])[] = [
  ['Korea: 260,000 GPUs', TITLE],
  ['"South Korea"', `"${NAME}"`],
  ['Which is scarcer', `${TEXT} is scarcer`],
  ['A first game', TEXT],
  ['South Korea', `South Korea, ${TEXT},`],
];

/** As it stands in the list of scenarios, which is a text within the title's script. */
function within(text: string): string {
  return text.replaceAll('"', String.raw`\"`);
}

/** Every file that the page asks for, and its list of scenarios, speak of Korea in long words. */
async function writeLong(page: Page): Promise<void> {
  await page.route(/\.json$|\/title-[\w-]+\.js$/, async (route) => {
    const response = await route.fetch();
    let body = await response.text();
    for (const [from, to] of CHANGED)
      body = body.replaceAll(from, to).replaceAll(within(from), within(to));
    await route.fulfill({ response, body });
  });
}

for (const viewport of SIZES)
  test.describe(`${viewport.width} pixels`, () => {
    test.use({ viewport });

    test('should hold every word of sixty letters', async ({ page }) => {
      await withoutExtras(page);
      await writeLong(page);
      const wrong: string[] = [];
      const look = async (screen: string) => {
        const found = [...(await findTooWide(page)), ...(await findCollisions(page))];
        wrong.push(...found.map((line) => `${screen}: ${line}`));
      };
      await page.goto('./#play?seed=7&sight=pilotAboard');
      await page.getByRole('button', { name: TITLE, exact: true }).waitFor();
      await look('title');
      await page.getByRole('button', { name: TITLE, exact: true }).click();
      const setUp = page.locator('dialog[open]:has(.set-up)');
      await expect(setUp).toContainText(NAME);
      await look('set-up');
      await setUp.locator('.button-signal').click();
      const briefing = page.locator('dialog[open]:has(.briefing)');
      await expect(briefing).toContainText(TEXT);
      await look('briefing');
      await briefing.locator('.button-signal').click();
      await expect(page.locator('dialog[open] .choice').first()).toBeVisible();
      await look('first decision');
      await putOff(page);
      await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
      await look('main screen');
      await endTurn(page);
      await look('report');
      await page.reload();
      await expect(page.locator('.continue-card').first()).toContainText(NAME);
      await look('title with a kept game');
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      expect(wrong).toEqual([]);
    });
  });

test('should hold its words on a narrow phone in the letters of the system', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await withoutExtras(page);
  await page.route(/\.woff2$/, (route) => route.abort());
  await page.goto('./#play?seed=7');
  await startGame(page);
  expect(await findTooWide(page)).toEqual([]);
  await putOff(page);
  await expect(page.locator('.rail-tab:visible').first()).toBeVisible();
  expect(await findTooWide(page)).toEqual([]);
});
