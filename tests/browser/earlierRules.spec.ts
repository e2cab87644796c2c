// A game of earlier rules is verified in what was kept of them, which comes when such a game is opened.

import { existsSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './ownContexts';
import { findBarriers } from './barriers';
import { openTitle, withoutExtras } from './course';
import { keptOffline, openAt, Published } from './published';
import { fewFixtures, fixtureOf, KEPT_RULES } from '../support/earlier';

/** Rules that are kept ahead of the next ones are still played. */
const EARLIER = KEPT_RULES.filter((rules) => !existsSync(`scenarios/rulesets/rules-${rules}.json`));
const KEPT = /\/assets\/earlier-\d+-/;

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

const verdict = (page: Page, rules: number) =>
  page.getByRole('dialog', { name: `Played under rules ${rules}: verified in their own rules` });

for (const rules of EARLIER)
  test(`should verify each game of rules ${rules} with its score and fingerprint, and fetch no other scenario`, {
    tag: '@ci',
  }, async ({ page }) => {
    await withoutExtras(page);
    const asked = keptFilesOf(page);
    for (const { text, replay } of fewFixtures(rules)) {
      await openTitle(page);
      expect(asked).toEqual([]);
      await offer(page, text);
      await expect(verdict(page, rules)).toContainText(replay.hashes.at(-1)!);
      for (const [seat, { total }] of Object.entries(replay.scores))
        await expect(page.locator(`[data-score="${seat}"]`)).toHaveText(total.toFixed(1));
      await expect(verdict(page, rules)).toContainText('It cannot go on here');
      expect(await findBarriers(page)).toEqual([]);
      const scenarios = asked.filter((url) => !/-(?:engine|ruleset)-[\w-]{8}\.\w+$/.test(url));
      expect(new Set(scenarios).size).toBe(1);
      expect(scenarios[0]).toContain(`earlier-${rules}-${replay.scenario.id}-`);
      await verdict(page, rules).getByRole('button', { name: 'Close' }).last().click();
      await expect(page.locator('.title-load')).toBeVisible();
      asked.length = 0;
    }
  });

test('should refuse one that was changed, in words and with the turn', async ({ page }) => {
  await withoutExtras(page);
  await openTitle(page);
  const { replay } = fixtureOf(EARLIER[0]!, 'race-for-independence');
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
  for (const rules of EARLIER) {
    await offer(page, fixtureOf(rules, 'korea-260000-gpus').text);
    const name = `규칙 ${rules}번으로 한 게임: 그 규칙으로 확인했습니다`;
    await expect(page.getByRole('dialog', { name })).toContainText('지문');
    await page.keyboard.press('Escape');
  }
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
  const [rules] = EARLIER;
  const race = fixtureOf(rules!, 'race-for-independence');
  await page.reload();
  await offer(page, race.text);
  await expect(verdict(page, rules!)).toBeVisible();
  site.takeDown();
  await page.reload();
  await offer(page, race.text);
  await expect(verdict(page, rules!)).toContainText(race.replay.hashes.at(-1)!);
  await page.keyboard.press('Escape');
  await offer(page, fixtureOf(rules!, 'korea-260000-gpus').text);
  const lack = page.getByRole('alertdialog');
  await expect(lack).toContainText('could not be fetched');
  await expect(lack.getByRole('button', { name: 'Try again' })).toBeVisible();
  await site.remove();
});
