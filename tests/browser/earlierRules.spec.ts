// A game of earlier rules is verified in what was kept of them, which comes when such a game is opened.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { test } from './ownContexts';
import { findBarriers } from './barriers';
import { openTitle, withoutExtras } from './course';
import { putKept } from './keptGame';
import { keptOffline, openAt, Published } from './published';
import {
  authorsFile,
  authorsFixtures,
  fewFixtures,
  fixtureOf,
  fixtures,
  KEPT_RULES,
} from '../support/earlier';

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

const verdict = (page: Page, rules: number, isOver = true) =>
  page.getByRole('dialog', {
    name: isOver
      ? `Played under rules ${rules}: verified in their own rules`
      : `Played under rules ${rules} and not finished: verified so far in their own rules`,
  });

/** What is fetched beside a scenario. */
const BESIDE = /-(?:engine|ruleset|reader|library)-[\w-]{8}\.\w+$/;

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
      const isOver = Object.keys(replay.scores).length > 0;
      const told = verdict(page, rules, isOver);
      await expect(told).toContainText(replay.hashes.at(-1)!);
      await expect(told.getByRole('row')).toHaveCount(replay.turns.length + 1);
      for (const [seat, { total }] of Object.entries(replay.scores))
        await expect(page.locator(`[data-score="${seat}"]`)).toHaveText(total.toFixed(1));
      await expect(told).toContainText('It cannot go on here');
      expect(await findBarriers(page)).toEqual([]);
      const scenarios = asked.filter((url) => !BESIDE.test(url));
      expect(new Set(scenarios).size).toBe(1);
      expect(scenarios[0]).toContain(`earlier-${rules}-${replay.scenario.id}-`);
      await told.getByRole('button', { name: 'Close' }).last().click();
      await expect(page.locator('.title-load')).toBeVisible();
      asked.length = 0;
    }
  });

for (const rules of EARLIER)
  test(`should verify each game of rules ${rules} in the scenario of an author, and take it out as a file`, {
    tag: '@ci',
  }, async ({ page }) => {
    await withoutExtras(page);
    await openTitle(page);
    // One that brings its own ruleset goes on as long as it comes out here.
    const games = authorsFixtures(rules).filter(({ replay }) => !replay.carried?.ruleset);
    for (const { text, replay } of games) {
      await offer(page, text);
      const told = page.getByRole('dialog', { name: `Played under rules ${rules}` });
      await expect(told).toContainText(replay.hashes.at(-1)!);
      await expect(told.getByRole('row')).toHaveCount(replay.turns.length + 1);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        told.getByRole('button', { name: 'Take it out as a file' }).click(),
      ]);
      expect(await readFile(await file.path(), 'utf8')).toBe(text);
      await told.getByRole('button', { name: 'Close' }).last().click();
    }
  });

for (const rules of EARLIER)
  test(`should show the course of a kept game of rules ${rules} that is not finished, and take it out`, async ({
    page,
  }) => {
    await withoutExtras(page);
    await openTitle(page);
    const { text, replay } = fixtures(rules).find(({ name }) => name.endsWith('.save.json'))!;
    const { hashText } = await import('../../src/lib/hash');
    await putKept(page, { slotA: { number: 5, checksum: hashText(`5:${text}`), text } });
    await openTitle(page);
    await page.getByRole('button', { name: 'Games on this device' }).click();
    const row = page.locator('.game-row', { hasText: `Played under rules ${rules}` });
    await row.getByRole('button', { name: /^Verify/ }).click();
    const told = verdict(page, rules, false);
    await expect(told).toContainText(`${replay.turns.length} of 12 half-years`);
    await expect(told.getByRole('row')).toHaveCount(replay.turns.length + 1);
    expect(await findBarriers(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      told.getByRole('button', { name: 'Take it out as a file' }).click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toBe(text);
  });

for (const rules of EARLIER)
  test(`should collect hand-ins of rules ${rules}, also in the scenario of an author`, async ({
    page,
  }) => {
    await withoutExtras(page);
    await page.goto('./#collect');
    const codes = await readFile(authorsFile(rules, 'codes.txt'), 'utf8');
    await page.getByRole('textbox', { name: 'Codes' }).fill(codes);
    await page.getByRole('button', { name: 'Take the codes' }).click();
    const verified = page.getByText(`Played under rules ${rules}, and verified in those`);
    await expect(verified).toHaveCount(1);
    const missing = page.getByRole('region', { name: 'Scenarios that are missing' });
    const town = missing.getByRole('listitem').filter({ hasText: 'harbour-town' });
    await town.locator('input[type="file"]').setInputFiles(authorsFile(rules, 'harbour-town.txt'));
    await expect(verified).toHaveCount(2);
    const save = authorsFile(rules, 'extending.save.json');
    await page.locator('.collect-ways input[type="file"]').setInputFiles(save);
    const look = 'Look at the scenario that the game carries';
    await missing.getByRole('button', { name: look }).click();
    await missing.getByRole('button', { name: 'Use the scenario that the game carries' }).click();
    await expect(missing).toBeHidden();
    await expect(verified).toHaveCount(4);
    expect(await findBarriers(page)).toEqual([]);
  });

test('should say of a game of rules that were never published what it is', async ({ page }) => {
  await withoutExtras(page);
  await openTitle(page);
  await offer(page, await readFile('tests/golden/rules-4.replay.json', 'utf8'));
  await expect(page.getByRole('alertdialog')).toContainText(
    'played under rules 4, of which nothing',
  );
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
