// Measures the built page: how soon it can be played, and how soon a turn's end leads to the next decision.

import type { Page } from '@playwright/test';
import type { Row } from './bench';
import { BUILT_FOLDER, buildPage, inBrowser, openPage } from './builtPage';
import { comeToRest, playTurns, putOff, slowDown, timePress, type TurnTimes } from './playPage';

export const name = 'page';

const SLOWDOWN = 6;
const TURNS = 12;
const MOVES = 12;

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

/** From a key that moves a line of the budget to the frame with what is awaited, pressed at rest or as soon as it can be. */
async function timeMoves(page: Page, awaited: string, isAtRest: boolean): Promise<number> {
  const times: number[] = [];
  await page.keyboard.press('1');
  for (let press = 0; press < MOVES; press++) {
    if (isAtRest) await comeToRest(page);
    times.push(await timePress(page, awaited, press < MOVES / 2 ? 'ArrowLeft' : 'ArrowRight'));
  }
  return middle(times);
}

async function controlRows(page: Page): Promise<Row[]> {
  const at = `at ${SLOWDOWN}× slower`;
  return [
    {
      what: `a control to its effect, ${at}`,
      value: await timeMoves(page, 'effect', true),
      unit: 'ms',
      bound: { max: 100 },
    },
    {
      what: `moved again at once, ${at}`,
      value: await timeMoves(page, 'effect', false),
      unit: 'ms',
    },
    {
      what: `a control to the forecast of the turn, ${at}`,
      value: await timeMoves(page, 'bands', true),
      unit: 'ms',
      bound: { max: 150 },
    },
  ];
}

/** What tells a slow machine from a slow page: the same work each time, which belongs to no game. */
async function yardstickRow(page: Page): Promise<Row> {
  const value = await page.evaluate<number>('probe.msOfFixedWork()');
  return { what: `a fixed sum of 10 million terms, at ${SLOWDOWN}× slower`, value, unit: 'ms' };
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
  await slowDown(page, SLOWDOWN);
  const yardstick = await yardstickRow(page);
  const controls = await controlRows(page);
  const ratio = {
    what: 'a control to its effect ÷ the fixed sum',
    value: controls[0]!.value / yardstick.value,
    unit: '',
  };
  return [...rows, yardstick, ...controls, ratio, ...turnRows(await playTurns(page, TURNS))];
}

export function run(): Promise<Row[]> {
  buildPage();
  return inBrowser(BUILT_FOLDER, async (browser, url) => measure(await openPage(browser, url)));
}
