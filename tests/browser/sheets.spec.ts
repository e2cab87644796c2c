// The title's sheet is enough for the title: the one of the game comes after it, and changes nothing of what it shows.

import { expect, type JSHandle, type Page, test } from '@playwright/test';
import { chooseScenario, openTitle, toBriefing, withoutExtras } from './course';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;

function sheetsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map((it) => it.href),
  );
}

/** The sheets that the page itself names, by address. */
async function titleSheets(page: Page): Promise<string[]> {
  const answer = await page.request.get('./');
  const links = (await answer.text()).match(/<link [^>]*rel="stylesheet"[^>]*>/g) ?? [];
  return links.map((link) => new URL(/href="([^"]+)"/.exec(link)![1]!, answer.url()).href);
}

/** The sheets that a game adds, by address, and that they stand behind the title's. */
async function gameSheets(page: Page): Promise<string[]> {
  const first = await titleSheets(page);
  expect(first).toHaveLength(1);
  await openTitle(page);
  await toBriefing(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('.shell')).toBeVisible();
  const sheets = await sheetsOf(page);
  expect(sheets.slice(0, 1)).toEqual(first);
  expect(sheets.length).toBeGreaterThan(1);
  return sheets.slice(1);
}

/** Shows the page with the sheets of `hrefs` or without them. */
async function show(page: Page, hrefs: readonly string[], isShown: boolean): Promise<void> {
  await page.evaluate(
    async ({ wanted, shown }) => {
      const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
      for (const href of wanted) {
        const known = links.find((link) => link.href === href);
        if (!shown) known?.remove();
        if (!shown || known !== undefined) continue;
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
        const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
        document.head.append(link);
        await loaded;
      }
    },
    { wanted: hrefs, shown: isShown },
  );
}

/** How every element of the page looks, and what stands before and behind it: megabytes, which stay in the page. */
function looksOf(page: Page): Promise<JSHandle<string[]>> {
  return page.evaluateHandle(() =>
    [...document.querySelectorAll('body *')].flatMap((element) =>
      [null, '::before', '::after'].map((part) => {
        const look = getComputedStyle(element, part);
        const name = `${element.tagName} ${element.getAttribute('class')} ${part}`;
        if (part !== null && look.content === 'none') return `${name}:`;
        return `${name}: ${[...look].map((field) => look.getPropertyValue(field)).join(' ')}`;
      }),
    ),
  );
}

async function expectSameLook(page: Page, hrefs: readonly string[]): Promise<void> {
  await page.mouse.move(0, 0);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await show(page, hrefs, true);
    const both = await looksOf(page);
    await show(page, hrefs, false);
    const alone = await looksOf(page);
    const changed = await both.evaluate(
      (before, after) =>
        after
          .filter((look, at) => look !== before[at])
          .map((look) => look.slice(0, look.indexOf(':'))),
      alone,
    );
    expect(await alone.evaluate(({ length }) => length)).toBeGreaterThan(300);
    expect(changed).toEqual([]);
  }
}

test('should look the same with the sheet of the game and without, up to the game', async ({
  page,
}) => {
  await withoutExtras(page);
  const hrefs = await gameSheets(page);
  await openTitle(page);
  await expect(page.locator('.picker-card').first()).toBeVisible();
  await expect(page.locator('.today-acts')).toBeVisible();
  await expectSameLook(page, hrefs);
  await chooseScenario(page);
  await expectSameLook(page, hrefs);
  await page.keyboard.press('Escape');
  await toBriefing(page);
  await expectSameLook(page, hrefs);
});
