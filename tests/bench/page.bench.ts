// Measures the built page beside an older one: how soon it can be played, how soon a press shows what it does, and how soon
// a number is explained.

import type { Browser, Page } from '@playwright/test';
import type { Row, Wishes } from './bench';
import { BUILT_FOLDER, buildPage, inBrowser, openPage } from './builtPage';
import { byTurns, comparedRows, figureOf, middle } from './compare';
import { buildOlderPage, OLDER } from './older';
import { comeToRest, playTurns, putOff, slowDown, timePress } from './playPage';

export const name = 'page';

const SLOWDOWN = 6;
const ROUNDS = 4;
const TURNS = 12;
const MOVES = 8;
/** By how much what a player waits for may exceed what it was: the rest is chance. */
const MOST = 1.25;

/** What a player waits for, in milliseconds; the first two on a processor that is not slowed down. */
interface Waited {
  readonly paintMs: number;
  readonly beginMs: number;
  readonly firstWhyMs: number;
  readonly whyMs: number;
  readonly effectMs: number;
  readonly againMs: number;
  readonly forecastMs: number;
  readonly endTurnMs: number;
  readonly slowestEndMs: number;
  readonly closeReportMs: number;
}

const SLOWED = `, at ${SLOWDOWN}× slower`;
const STEPS: readonly (readonly [field: keyof Waited, what: string, max?: number])[] = [
  ['paintMs', 'first paint of the title'],
  ['beginMs', 'Begin to the main screen'],
  ['firstWhyMs', `a number to its reasons, the first time${SLOWED}`, MOST],
  ['whyMs', `a number to its reasons${SLOWED}`, MOST],
  ['effectMs', `a control to its effect${SLOWED}`, MOST],
  ['againMs', `moved again at once${SLOWED}`],
  ['forecastMs', `a control to the forecast of the turn${SLOWED}`, MOST],
  ['endTurnMs', `End turn to its report${SLOWED}`, MOST],
  ['slowestEndMs', `the slowest of ${TURNS}${SLOWED}`, MOST],
  ['closeReportMs', `report to decision${SLOWED}`],
];

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

async function timeWhys(page: Page): Promise<Pick<Waited, 'firstWhyMs' | 'whyMs'>> {
  await page.locator('.why-mark').first().focus();
  const firstWhyMs = await timeWhy(page);
  const times: number[] = [];
  for (let press = 0; press < MOVES; press++) times.push(await timeWhy(page));
  return { firstWhyMs, whyMs: middle(times) };
}

async function timeTurns(
  page: Page,
): Promise<Pick<Waited, 'endTurnMs' | 'slowestEndMs' | 'closeReportMs'>> {
  const times = await playTurns(page, TURNS);
  const ends = times.map(({ endTurnMs }) => endTurnMs);
  return {
    endTurnMs: middle(ends),
    slowestEndMs: Math.max(...ends),
    closeReportMs: middle(times.map(({ closeReportMs }) => closeReportMs)),
  };
}

async function measure(page: Page): Promise<Waited> {
  await page.getByRole('button', { name: 'Korea: 260,000 GPUs' }).press('Enter');
  await page.getByRole('button', { name: 'To the briefing' }).press('Enter');
  await page.getByRole('button', { name: 'Begin' }).focus();
  const paint = `performance.getEntriesByName('first-contentful-paint')[0].startTime`;
  const paintMs = await page.evaluate<number>(paint);
  const beginMs = await timePress(page, 'game');
  await page.waitForLoadState('networkidle');
  await putOff(page);
  await untilAhead(page);
  await slowDown(page, SLOWDOWN);
  const whys = await timeWhys(page);
  const effectMs = await timeMoves(page, 'effect', true);
  const againMs = await timeMoves(page, 'effect', false);
  const forecastMs = await timeMoves(page, 'bands', true);
  const turns = await timeTurns(page);
  return { paintMs, beginMs, ...whys, effectMs, againMs, forecastMs, ...turns };
}

async function visit(browser: Browser, url: string): Promise<Waited> {
  const page = await openPage(browser, url);
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
}

export async function run({ against: revision = OLDER.page }: Wishes = {}): Promise<Row[]> {
  buildPage();
  const older = buildOlderPage(revision);
  const both = await inBrowser(BUILT_FOLDER, (browser, url) =>
    inBrowser(older, (_, olderUrl) =>
      byTurns(ROUNDS, {
        before: () => visit(browser, olderUrl),
        now: () => visit(browser, url),
      }),
    ),
  );
  return STEPS.flatMap(([field, what, max]) =>
    comparedRows(
      { what, unit: 'ms', revision, ...(max !== undefined && { max }) },
      figureOf(both, (waited) => waited[field]),
    ),
  );
}
