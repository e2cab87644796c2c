// Measures what grows: the page's memory over three games one after the other, and the pieces of its code.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Row } from './bench';
import { BUILT_FOLDER, buildPage, inBrowser, openPage } from './builtPage';
import { playTurns, putOff } from './playPage';

export const name = 'long';

/** Until all code that a game needs has been fetched and compiled. */
const WARM_UP_GAMES = 2;
const GAMES = 3;
const TURNS = 20;
const BYTES_PER_MB = 1_000_000;
const MOST_CHUNK_KB = 250;

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Korea: 260,000 GPUs' }).press('Enter');
  await page.getByRole('button', { name: 'To the briefing' }).press('Enter');
  await page.getByRole('button', { name: 'Begin' }).press('Enter');
  await page.locator('[data-end-turn]').waitFor();
  await page.waitForLoadState('networkidle');
  await putOff(page);
}

/** Megabytes of the page's heap after its rubbish is gone. */
async function heapMb(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / BYTES_PER_MB;
}

/** Plays games to the last turn, each from the title, and weighs the page there. */
async function weighGames(page: Page): Promise<number[]> {
  const heaps: number[] = [];
  for (let game = 0; game < WARM_UP_GAMES + GAMES; game++) {
    await begin(page);
    await playTurns(page, TURNS - 1);
    heaps.push(await heapMb(page));
    await playTurns(page, 1);
    await page.getByRole('button', { name: 'To the title screen' }).click();
  }
  return heaps;
}

/** Kilobytes of the largest piece of code but the chart's, which has Phaser in it. */
function largestChunkKb(): number {
  const folder = join(BUILT_FOLDER, 'assets');
  const scripts = readdirSync(folder).filter(
    (file) => file.endsWith('.js') && !file.startsWith('map-'),
  );
  return (
    Math.max(...scripts.map((file) => gzipSync(readFileSync(join(folder, file))).length)) / 1000
  );
}

export async function run(): Promise<Row[]> {
  buildPage();
  const heaps = await inBrowser(BUILT_FOLDER, async (browser, url) =>
    weighGames(await openPage(browser, url)),
  );
  const [first, last] = [heaps[WARM_UP_GAMES - 1]!, heaps.at(-1)!];
  return [
    { what: `heap after ${WARM_UP_GAMES * TURNS} turns to warm up`, value: first, unit: 'MB' },
    { what: `heap ${GAMES * TURNS} turns later`, value: last, unit: 'MB' },
    { what: 'growth of the heap', value: (last / first - 1) * 100, unit: '%', bound: { max: 10 } },
    {
      what: 'largest piece of code but Phaser',
      value: largestChunkKb(),
      unit: 'kB gzip',
      bound: { max: MOST_CHUNK_KB },
    },
  ];
}
