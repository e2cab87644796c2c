// The game in one file: opened from disk without a network it plays, forecasts, draws, keeps and tells its licences.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { SINGLE_NAME } from '../../src/cli/single.mjs';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';
import { endTurn, goOn, putOff, startGame, withoutExtras } from './course';
import { keptGame } from './keptGame';
import { listenTo, openFromDisk, SINGLE_PAGE } from './singlePage';

const RANGE = /^\w+: \d+ now, \d+–\d+ by 2028 H1\.$/;

test('should play two turns with forecasts and a chart, and go on after a reload, asking for nothing', {
  tag: '@ci',
}, async ({ page, context }) => {
  const heard = listenTo(page);
  await openFromDisk({ page, context });
  await startGame(page);
  await putOff(page);
  await expect(page.locator('.forecast-open').getByText(RANGE).first()).toBeAttached();
  await expect(page.locator('canvas.chart-ground')).toBeVisible();
  for (const turn of [1, 2]) {
    await expect(page.getByText(`turn ${turn} of 20`).first()).toBeVisible();
    await endTurn(page);
    await goOn(page);
  }
  await expect.poll(async () => (await keptGame(page)).turns).toBe(2);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('turn 3 of 20').first()).toBeVisible();
  const own = pathToFileURL(SINGLE_PAGE).href;
  expect(heard.requests).toEqual([own, own]);
  expect(heard.complaints).toEqual([]);
});

test('should ask advisers, speak Korean in its own letters, and tell its licences', async ({
  page,
  context,
}) => {
  const heard = listenTo(page);
  await openFromDisk({ page, context });
  await startGame(page);
  await putOff(page);
  await page.keyboard.press('a');
  const orders = page.getByRole('region', { name: 'What it would order' });
  await expect(orders.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByText('The whole game is in this file')).toBeVisible();
  await page.getByRole('button', { name: 'Licences' }).click();
  await expect(page.getByText('phaser').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: '한국어' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  const korean = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(
      ({ family, status }) => /KR/.test(family) && status === 'loaded',
    ).length;
  });
  expect(korean).toBeGreaterThan(0);
  expect(heard.requests).toHaveLength(1);
  expect(heard.complaints).toEqual([]);
});

async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException('Refused', 'SecurityError');
      },
    };
    Object.defineProperty(window, 'localStorage', refuse);
    Object.defineProperty(window, 'indexedDB', refuse);
  });
}

test('should play in memory and offer the game as a file where files may keep nothing', async ({
  page,
  context,
}) => {
  const heard = listenTo(page);
  await withoutExtras(page);
  await refuseStorage(page);
  await openFromDisk({ page, context });
  await startGame(page);
  await putOff(page);
  await endTurn(page);
  await goOn(page);
  const notice = page.locator('.page-notice');
  await expect(notice).toContainText('Saves do not work on this device');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    notice.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  expect(file.suggestedFilename()).toContain('KOR');
  expect(heard.complaints).toEqual([]);
});

test('should hold the scenarios that were chosen, and its assignment as if it stood in the address', async ({
  page,
  context,
}) => {
  const assignment = '#play?seed=7&class=5 "b" & <c>';
  const folder = mkdtempSync(join(tmpdir(), 'own-bearings-single-'));
  const said = ['--scenario', 'first-data-centre', '--assignment', assignment, '--out', folder];
  execFileSync(process.execPath, [`${PROJECT_ROOT}src/cli/setup.mjs`, 'build:single', ...said]);
  const file = join(folder, SINGLE_NAME);
  await openFromDisk({ page, context }, file, '');
  await expect(page.locator('[data-scenario]')).toHaveCount(1);
  await expect(page.locator('[data-scenario="first-data-centre"]')).toBeVisible();
  const isTaken = () => decodeURIComponent(new URL(page.url()).hash);
  expect(isTaken()).toBe(assignment);
  await page.goto('about:blank');
  await openFromDisk({ page, context }, file, '#play?seed=8');
  expect(isTaken()).toBe('#play?seed=8');
  rmSync(folder, { recursive: true });
});
