// Measures the chart against empty scenes of the same Phaser: its first frame, and what it costs while nothing happens.

import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { selectMapPicture } from '../../src/selectors/index';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';
import { playedState, SEAT } from '../selectors/seatStates';
import type { Row } from './bench';
import { inBrowser } from './builtPage';

export const name = 'chart';

const FOLDER = join(PROJECT_ROOT, 'node_modules/.cache/own-bearings/bench-chart');
const ENTRY = 'chartPage.html';
const ROUNDS = 5;
/** Turns played before, so that chips, cloud and people flow. */
const TURNS = 6;
const WARM_UP_MS = 2_000;
const IDLE_MS = 6_000;

interface Cost {
  readonly firstFrameMs: number;
  /** Milliseconds of the page's processor in a second of doing nothing. */
  readonly idleMsPerSecond: number;
}

async function taskSeconds(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration')!.value;
  };
}

async function measure(browser: Browser, url: string, start: string): Promise<Cost> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(url);
  await page.waitForFunction('"startEmpty" in globalThis');
  const firstFrameMs = await page.evaluate<number>(start);
  const seconds = await taskSeconds(page);
  await page.waitForTimeout(WARM_UP_MS);
  const before = await seconds();
  await page.waitForTimeout(IDLE_MS);
  const idleMsPerSecond = (((await seconds()) - before) * 1_000_000) / IDLE_MS;
  await page.close();
  return { firstFrameMs, idleMsPerSecond };
}

function best(costs: readonly Cost[], key: keyof Cost): number {
  return Math.min(...costs.map((cost) => cost[key]));
}

/** The costs of each, and the chart's against bare Phaser's and against an empty canvas like its own. */
function rowsOf(
  what: string,
  unit: string,
  key: keyof Cost,
  { bare, canvas, chart }: Readonly<Record<'bare' | 'canvas' | 'chart', readonly Cost[]>>,
): Row[] {
  const [ofBare, ofCanvas, ofChart] = [best(bare, key), best(canvas, key), best(chart, key)];
  return [
    { what: `${what} of bare Phaser, empty`, value: ofBare, unit },
    { what: `${what} of an empty 2D canvas`, value: ofCanvas, unit },
    { what: `${what} of the chart`, value: ofChart, unit },
    { what: `${what}: chart ÷ bare Phaser`, value: ofChart / ofBare, unit: '', bound: { max: 2 } },
    { what: `${what}: chart ÷ empty canvas`, value: ofChart / ofCanvas, unit: '' },
  ];
}

async function measureAll(browser: Browser, url: string): Promise<Row[]> {
  const state = playedState(TURNS);
  const picture = JSON.stringify(selectMapPicture(state, SEAT));
  const bare: Cost[] = [];
  const canvas: Cost[] = [];
  const chart: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await measure(browser, url, `startEmpty('bare')`));
    canvas.push(await measure(browser, url, `startEmpty('canvas')`));
    chart.push(await measure(browser, url, `startChart(${picture})`));
  }
  return [
    ...rowsOf('first frame', 'ms', 'firstFrameMs', { bare, canvas, chart }),
    ...rowsOf('an idle second', 'ms', 'idleMsPerSecond', { bare, canvas, chart }),
  ];
}

export async function run(): Promise<Row[]> {
  await build({
    configFile: join(PROJECT_ROOT, 'vite.config.ts'),
    root: join(PROJECT_ROOT, 'tests/bench'),
    publicDir: join(PROJECT_ROOT, 'assets'),
    logLevel: 'warn',
    // Bare Phaser draws with WebGL, which the game itself leaves out.
    define: { 'typeof WEBGL_RENDERER': 'true' },
    build: {
      outDir: FOLDER,
      emptyOutDir: true,
      rolldownOptions: { input: join(PROJECT_ROOT, 'tests/bench', ENTRY) },
    },
  });
  return inBrowser(FOLDER, (browser, url) => measureAll(browser, `${url}${ENTRY}`));
}
