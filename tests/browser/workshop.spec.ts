// An author opens a file with two mistakes, mends them by what the page says, tries it, and sees a change at the same turn with the same orders.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { test } from './ownContexts';
import { serveFolder } from '../../src/cli/serve.mjs';
import { makeToken } from '../../src/cli/site/mayOpen.mjs';
import { OpenFile } from '../../src/cli/site/openFile.mjs';
import { findBarriers } from './barriers';
import { endTurn, goOn, putOff, withoutExtras } from './course';
import {
  AUTHORS_TITLE,
  CHANGED,
  giveDisk,
  GOOD,
  MISTAKES,
  onDisk,
  saveToDisk,
} from '../screens/authorsDisk';
import { findTooWide } from '../screens/sideways';

const BUILD = fileURLToPath(new URL('../../dist', import.meta.url));
test.beforeEach(({ page }) => withoutExtras(page));

/** From the open file into its game, up to the main screen. */
async function tryIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try it' }).click();
  const setUp = page.getByRole('dialog', { name: AUTHORS_TITLE, exact: true });
  await setUp.getByRole('button', { name: 'To the briefing' }).click();
  const briefing = page.getByRole('dialog', { name: /^Briefing/ });
  await expect(briefing.getByText('Author: Mina Park. Licence: CC BY 4.0.')).toBeVisible();
  await briefing.getByRole('button', { name: 'Begin' }).click();
  await expect(briefing).toBeHidden();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await putOff(page);
}

const chips = (page: Page) => page.getByRole('slider').first();
const notice = (page: Page) => page.locator('.page-notice');

test('should tell two mistakes with their lines, mend one in the file, and let the game follow the file', {
  tag: '@ci',
}, async ({ page }) => {
  await giveDisk(page, MISTAKES);
  await page.goto('./#workshop');
  await page.getByRole('button', { name: 'Open a scenario file…' }).click();
  const findings = page.getByRole('listitem').filter({ hasText: /^Error/ });
  await expect(findings).toHaveCount(2);
  await expect(page.locator('[data-findings]')).toBeFocused();
  const lineOf = (word: string) =>
    MISTAKES.split('\n').findIndex((line) => line.includes(word)) + 1;
  await expect(findings.first()).toContainText(`Error Line ${lineOf('"half": 3')}, column`);
  await expect(findings.last()).toContainText(`Error Line ${lineOf('"varants"')}, column 3`);
  await expect(findings.last().locator('mark')).toHaveText('"varants"');
  await expect(page.getByText('2 errors, no warnings.')).toBeAttached();
  expect(await findBarriers(page)).toEqual([]);

  await findings.last().getByRole('button', { name: 'Mend it in the file' }).click();
  await expect(findings).toHaveCount(1);
  expect(await onDisk(page)).toBe(MISTAKES.replace('"varants"', '"variants"'));
  await saveToDisk(page, GOOD);
  await expect(page.getByText('Good: nothing is wrong in this file.')).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: 'Mina Park' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);

  await tryIt(page);
  await endTurn(page);
  await goOn(page);
  await chips(page).press('ArrowRight');
  const wanted = await chips(page).inputValue();
  await saveToDisk(page, CHANGED);
  await expect(notice(page)).toContainText('The game is shown at turn 2, with the same orders.');
  await expect(chips(page)).toHaveValue(wanted);

  await saveToDisk(page, MISTAKES);
  await expect(notice(page)).toContainText('The file has 2 errors: the game goes on as it was.');
  await notice(page).getByRole('button', { name: 'See it in the workshop' }).click();
  await expect(findings).toHaveCount(2);
  await saveToDisk(page, GOOD);
  await expect(findings).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the game' }).click();
  await expect(chips(page)).toHaveValue(wanted);
  await expect(page.getByRole('heading', { level: 1, name: 'South Korea' })).toBeVisible();
});

test('should show the file that the server was started with, and its change at the same turn', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'author-'));
  const path = join(folder, 'harbour.json');
  const token = makeToken();
  const server = await serveFolder({
    folder: BUILD,
    token,
    openFile: new OpenFile(path, ['rules-6'], () => undefined),
  });
  try {
    // Under a name that the server does not know, as from another machine: nothing without the token, and all with it.
    const other = server.url.replace('localhost', '127.0.0.2.localhost');
    writeFileSync(path, GOOD);
    await page.goto(`${other}#workshop?open`);
    await expect(page.getByText('The file cannot be read at present.')).toBeVisible();
    await page.goto('about:blank');
    await page.goto(`${other}#workshop?open=${token}`);
    await expect(page.getByText('Good: nothing is wrong in this file.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Good: nothing is wrong in this file.')).toBeVisible();
    rmSync(path);
    await page.goto(`${server.url}#workshop?open`);
    await expect(page.getByText('The file cannot be read at present.')).toBeVisible();
    writeFileSync(path, GOOD);
    await expect(page.getByText('Good: nothing is wrong in this file.')).toBeVisible();
    await tryIt(page);
    await endTurn(page);
    await goOn(page);
    await chips(page).press('ArrowRight');
    const wanted = await chips(page).inputValue();
    writeFileSync(path, CHANGED);
    await expect(notice(page)).toContainText('The game is shown at turn 2, with the same orders.');
    await expect(chips(page)).toHaveValue(wanted);
    rmSync(path);
    await notice(page).getByRole('button', { name: 'See it in the workshop' }).click();
    await expect(page.getByText('The file cannot be read at present.')).toBeVisible();
    await expect(page.getByText('Good: nothing is wrong in this file.')).toBeVisible();
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});

async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const data = await page.evaluateHandle((texts) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(texts)) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

test('should bring a file that is dropped on the title to the page of an author, and refuse what is none', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.locator('.title-screen h1')).toBeVisible();
  await drop(page, { 'harbour.json': GOOD });
  await expect(page.getByText('Good: nothing is wrong in this file.')).toBeVisible();
  await drop(page, { 'game.json': '{ "format": 1, "replay": {}, "pending": [] }' });
  await expect(page.getByRole('alert').getByText('This is a saved game')).toBeVisible();
  await expect(page.getByRole('heading', { name: AUTHORS_TITLE, level: 2 })).toBeVisible();
  await drop(page, { 'harbour.json': MISTAKES.slice(0, 900) });
  await expect(page.getByRole('listitem').filter({ hasText: /^Error/ })).toHaveCount(1);
});

test('should keep what is tried, show it in the catalogue, and share it by a link that holds it', async ({
  page,
  browser,
}) => {
  await giveDisk(page, GOOD);
  await page.goto('./#workshop');
  await page.getByRole('button', { name: 'Open a scenario file…' }).click();
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect(page.getByRole('textbox', { name: /^A link that holds/ })).toBeFocused();
  const link = await page.getByRole('textbox', { name: /^A link that holds/ }).inputValue();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText(/^Kept on this device/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Set for a class' }).click();
  const form = page.getByRole('dialog');
  await expect(form.getByRole('combobox').first()).toHaveValue('harbour-lesson');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'To the title screen' }).click();
  const card = page.locator('[data-scenario="harbour-lesson"]');
  await expect(card).toContainText('From a file: Mina Park');
  await expect(card.locator('xpath=following-sibling::li')).toHaveCount(0);
  expect(await findBarriers(page)).toEqual([]);

  const other = await browser.newPage();
  await other.goto(link);
  const briefing = other.getByRole('dialog', { name: /^Briefing/ });
  await expect(briefing.getByText('Author: Mina Park. Licence: CC BY 4.0.')).toBeVisible();
  await other.close();
});

test('should hold what hostile files hold, and run none of it', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  const word = 'a'.repeat(100_000);
  const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  await page.goto('./#workshop');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const text of [
    GOOD.replace('"half": 1', `"half": "${word}"`),
    GOOD.replace('"half": 1', `"${word}": 1`),
    GOOD.replace(AUTHORS_TITLE, markup).replace('Mina Park', 'M'.repeat(60)),
    `{ "texts": ${'['.repeat(50_000)}`,
  ]) {
    await drop(page, { [`${'n'.repeat(200)}.json`]: text });
    await expect(page.locator('main')).not.toHaveAttribute('aria-busy', 'true');
    await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible();
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 768 });
      expect(await findTooWide(page)).toEqual([]);
    }
  }
  expect(complaints).toEqual([]);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});
