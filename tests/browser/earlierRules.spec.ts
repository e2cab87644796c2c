// A game of earlier rules is verified in what was kept of them, which comes when such a game is opened. While rules 3 are still played, it opens as any game does.

import { existsSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { openTitle, withoutExtras } from './course';
import { keptOffline, openAt, Published } from './published';
import { fewFixtures } from '../support/earlier';

const FIXTURES = fewFixtures(3);
const isEarlier = !existsSync('scenarios/rulesets/rules-3.json');
const KEPT = /\/assets\/earlier-3-/;

async function offer(page: Page, text: string): Promise<void> {
  await page
    .locator('.title-load input[type="file"]')
    .setInputFiles({ name: 'old.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** What the page asks for of earlier rules, from now on. */
function keptFilesOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (KEPT.test(request.url())) asked.push(request.url());
  });
  return asked;
}

const verdict = (page: Page, title = 'Played under rules 3: verified in their own rules') =>
  page.getByRole('dialog', { name: title });

/** The debrief or the game, where the rules of a file are still played. */
async function opensAsAlways(page: Page): Promise<void> {
  await expect(page.locator('.title-load')).toBeHidden();
}

test('should verify each game with its score and fingerprint, and fetch no other scenario', async ({
  page,
}) => {
  await withoutExtras(page);
  const asked = keptFilesOf(page);
  for (const { text, replay } of FIXTURES) {
    await openTitle(page);
    expect(asked).toEqual([]);
    await offer(page, text);
    if (!isEarlier) {
      await opensAsAlways(page);
      continue;
    }
    await expect(verdict(page)).toContainText(replay.hashes.at(-1)!);
    for (const [seat, { total }] of Object.entries(replay.scores))
      await expect(page.locator(`[data-score="${seat}"]`)).toHaveText(total.toFixed(1));
    await expect(verdict(page)).toContainText('It cannot go on here');
    expect(await findBarriers(page)).toEqual([]);
    const scenarios = asked.filter((url) => !/-(?:engine|ruleset)-[\w-]{8}\.\w+$/.test(url));
    expect(new Set(scenarios).size).toBe(1);
    expect(scenarios[0]).toContain(`earlier-3-${replay.scenario.id}-`);
    await verdict(page).getByRole('button', { name: 'Close' }).last().click();
    await expect(page.locator('.title-load')).toBeVisible();
    asked.length = 0;
  }
});

test('should refuse one that was changed, in words and with the turn', async ({ page }) => {
  await withoutExtras(page);
  await openTitle(page);
  const { replay } = FIXTURES[0]!;
  const hashes = replay.hashes.map((hash, at) => (at === 4 ? '0'.repeat(16) : hash));
  await offer(page, JSON.stringify({ ...replay, hashes }));
  const refusal = page.getByRole('alertdialog');
  await expect(refusal).toContainText('Turn 4');
  await expect(refusal).toContainText('The game does not come out as the file says.');
});

test('should say it in Korean', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'ko-KR', reducedMotion: 'reduce' });
  await withoutExtras(page);
  await page.goto('./');
  await offer(page, FIXTURES.find(({ name }) => name.includes('korea'))!.text);
  if (isEarlier)
    await expect(verdict(page, '규칙 3번으로 한 게임: 그 규칙으로 확인했습니다')).toContainText(
      '지문',
    );
  else await opensAsAlways(page);
  await page.close();
});

test('should verify without a network what was verified before, and say what else is missing', async ({
  browser,
}) => {
  const site = await Published.create();
  const page = await openAt(browser, site, 'allow');
  await withoutExtras(page);
  await page.goto('./');
  await keptOffline(page);
  const [france, korea] = ['france', 'korea'].map(
    (name) => FIXTURES.find((each) => each.name.includes(name))!,
  );
  await page.reload();
  await offer(page, france!.text);
  if (isEarlier) {
    await expect(verdict(page)).toBeVisible();
    site.takeDown();
    await page.reload();
    await offer(page, france!.text);
    await expect(verdict(page)).toContainText(france!.replay.hashes.at(-1)!);
    await page.keyboard.press('Escape');
    await offer(page, korea!.text);
    const lack = page.getByRole('alertdialog');
    await expect(lack).toContainText('could not be fetched');
    await expect(lack.getByRole('button', { name: 'Try again' })).toBeVisible();
  } else await opensAsAlways(page);
  await site.remove();
});
