// Measures the built page: how soon it can be played, how soon a press shows what it does, and how soon a number is explained.

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

/** What was waited for in milliseconds, and the part of the fixed sum that it may take. */
function heldRows(what: string, ms: number, sumMs: number, max: number): Row[] {
  return [
    { what: `${what}, at ${SLOWDOWN}× slower`, value: ms, unit: 'ms' },
    { what: `${what} ÷ the fixed sum`, value: ms / sumMs, unit: '', bound: { max } },
  ];
}

function turnRows(times: readonly TurnTimes[], sumMs: number): Row[] {
  const ends = times.map(({ endTurnMs }) => endTurnMs);
  const closes = times.map(({ closeReportMs }) => closeReportMs);
  const slowest = Math.max(...ends);
  return [
    ...heldRows('End turn to its report', middle(ends), sumMs, 0.35),
    { what: `the slowest of ${TURNS}`, value: slowest, unit: 'ms' },
    {
      what: 'the slowest ÷ the middle',
      value: slowest / middle(ends),
      unit: '',
      bound: { max: 2 },
    },
    {
      what: `report to decision, at ${SLOWDOWN}× slower`,
      value: middle(closes),
      unit: 'ms',
    },
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

async function controlRows(page: Page, sumMs: number): Promise<Row[]> {
  const effectMs = await timeMoves(page, 'effect', true);
  const againMs = await timeMoves(page, 'effect', false);
  const bandsMs = await timeMoves(page, 'bands', true);
  return [
    ...heldRows('a control to its effect', effectMs, sumMs, 0.25),
    { what: `moved again at once, at ${SLOWDOWN}× slower`, value: againMs, unit: 'ms' },
    ...heldRows('a control to the forecast of the turn', bandsMs, sumMs, 0.35),
  ];
}

/** Opens the sheet of the number that has the focus, and leaves it. */
async function timeWhy(page: Page): Promise<number> {
  const ms = await timePress(page, 'why', 'w');
  await timePress(page, 'free', 'Escape');
  return ms;
}

/** Resolves once everything is there that a game may need, which the page brings at leisure. */
async function untilAhead(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('ahead').length > 0);
  await comeToRest(page);
}

async function whyRows(page: Page, sumMs: number): Promise<Row[]> {
  await page.locator('.why-mark').first().focus();
  const firstMs = await timeWhy(page);
  const times: number[] = [];
  for (let press = 0; press < MOVES; press++) times.push(await timeWhy(page));
  return [
    ...heldRows('a number to its reasons, the first time', firstMs, sumMs, 0.8),
    ...heldRows('a number to its reasons', middle(times), sumMs, 0.2),
  ];
}

/** What tells a slow machine from a slow page: the same work each time, which belongs to no game. */
function fixedSumMs(page: Page): Promise<number> {
  return page.evaluate<number>('probe.msOfFixedWork()');
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
  await untilAhead(page);
  await slowDown(page, SLOWDOWN);
  const controlSumMs = await fixedSumMs(page);
  const why = await whyRows(page, controlSumMs);
  const controls = await controlRows(page, controlSumMs);
  const turnSumMs = await fixedSumMs(page);
  const turns = turnRows(await playTurns(page, TURNS), turnSumMs);
  const sum = `a fixed sum of 10 million terms, at ${SLOWDOWN}× slower`;
  return [
    ...rows,
    { what: sum, value: controlSumMs, unit: 'ms' },
    ...why,
    ...controls,
    { what: `${sum}, before the turns`, value: turnSumMs, unit: 'ms' },
    ...turns,
  ];
}

export function run(): Promise<Row[]> {
  buildPage();
  return inBrowser(BUILT_FOLDER, async (browser, url) => measure(await openPage(browser, url)));
}
