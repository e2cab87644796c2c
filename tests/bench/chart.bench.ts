// Measures the chart against an empty scene of the same Phaser: its first frame, and what it costs while nothing happens.

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

async function measureBoth(browser: Browser, url: string): Promise<Row[]> {
  const state = playedState(TURNS);
  const picture = JSON.stringify(selectMapPicture(state, SEAT));
  const empty: Cost[] = [];
  const chart: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(await measure(browser, url, 'startEmpty()'));
    chart.push(await measure(browser, url, `startChart(${picture})`));
  }
  const [first, idle] = ['firstFrameMs', 'idleMsPerSecond'] as const;
  return [
    { what: 'first frame of an empty scene', value: best(empty, first), unit: 'ms' },
    { what: 'first frame of the chart', value: best(chart, first), unit: 'ms' },
    {
      what: 'first frame: chart ÷ empty',
      value: best(chart, first) / best(empty, first),
      unit: '',
      bound: { max: 2 },
    },
    { what: 'an idle second of an empty scene', value: best(empty, idle), unit: 'ms' },
    { what: 'an idle second of the chart', value: best(chart, idle), unit: 'ms' },
    {
      what: 'idle: chart ÷ empty',
      value: best(chart, idle) / best(empty, idle),
      unit: '',
      bound: { max: 2 },
    },
  ];
}

export async function run(): Promise<Row[]> {
  await build({
    configFile: join(PROJECT_ROOT, 'vite.config.ts'),
    root: join(PROJECT_ROOT, 'tests/bench'),
    publicDir: join(PROJECT_ROOT, 'assets'),
    logLevel: 'warn',
    build: {
      outDir: FOLDER,
      emptyOutDir: true,
      rolldownOptions: { input: join(PROJECT_ROOT, 'tests/bench', ENTRY) },
    },
  });
  return inBrowser(FOLDER, (browser, url) => measureBoth(browser, `${url}${ENTRY}`));
}
