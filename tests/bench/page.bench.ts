// Measures the built page: how soon it can be played, and how soon a turn's end leads to the next decision.

import { type Browser, chromium, type Page } from '@playwright/test';
import { serveFolder } from '../../src/cli/serve.mjs';
import { runTool } from '../../src/cli/tools.mjs';
import { CHROMIUM_ARGS, provideBrowser } from '../support/browser.mjs';
import type { Row } from './bench';
import { playTurns, putOff, timePress, type TurnTimes } from './playPage';

export const name = 'page';

const FOLDER = 'node_modules/.cache/own-bearings/bench-page';
const SLOWDOWN = 6;
const TURNS = 12;
const STEP_LIMIT_MS = 20_000;

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function turnRows(times: readonly TurnTimes[]): Row[] {
  const ends = times.map(({ endTurnMs }) => endTurnMs);
  const closes = times.map(({ closeReportMs }) => closeReportMs);
  const at = `at ${SLOWDOWN}× slower`;
  return [
    {
      what: `End turn to its report, ${at}`,
      value: middle(ends),
      unit: 'ms',
      bound: { max: 100 },
    },
    { what: `the slowest of ${TURNS}`, value: Math.max(...ends), unit: 'ms' },
    { what: `report to decision, ${at}`, value: middle(closes), unit: 'ms' },
  ];
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  await page.addInitScript({ path: 'tests/bench/pageProbe.js' });
  page.setDefaultTimeout(STEP_LIMIT_MS);
  await page.goto(`${url}?seed=7`);
  return page;
}

async function measure(page: Page): Promise<Row[]> {
  await page.getByRole('button', { name: 'Korea: 260,000 GPUs' }).press('Enter');
  await page.getByRole('button', { name: 'To the briefing' }).press('Enter');
  await page.getByRole('button', { name: 'Begin' }).focus();
  const title = await page.evaluate(
    `performance.getEntriesByName('first-contentful-paint')[0].startTime`,
  );
  const rows: Row[] = [
    { what: 'first paint of the title', value: Number(title), unit: 'ms' },
    { what: 'Begin to the main screen', value: await timePress(page, 'game'), unit: 'ms' },
  ];
  await page.waitForLoadState('networkidle');
  await putOff(page);
  return [...rows, ...turnRows(await playTurns(page, TURNS, SLOWDOWN))];
}

export async function run(): Promise<Row[]> {
  const executablePath = provideBrowser();
  if (!executablePath) throw new Error('No Chromium was found; set CHROME_PATH.');
  const code = runTool('vite', [
    'build',
    '--logLevel',
    'warn',
    '--emptyOutDir',
    '--outDir',
    FOLDER,
  ]);
  if (code !== 0) throw new Error('The page could not be built.');
  const server = await serveFolder({ folder: FOLDER });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    return await measure(await openPage(browser, server.url));
  } finally {
    await browser.close();
    server.close();
  }
}
