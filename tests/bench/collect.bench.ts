// Measures how long a class takes from a press to its table, beside playing the same games again in Node, and whether the page answers meanwhile, also where hostile files are dropped.

import type { Browser, Page } from '@playwright/test';
import { runInWorkers } from '../../src/cli/workers';
import { codeOf } from '../../src/classroom/code';
import type { JudgeJob } from '../../src/lab/index';
import type { HandIn } from '../../src/types/handIn';
import type { BotName } from '../../src/types/names';
import { contentOf } from '../support/content';
import { handIn } from '../support/handIns';
import { KOREA } from '../support/korea';
import { msOfFixedWork, type Row } from './bench';
import { BUILT_FOLDER, buildPage, inBrowser } from './builtPage';
import { dropHostile } from './hostile';
import { longestOwnMs } from './ownTime';

export const name = 'collect';

const CLASS = 30;
const SCHOOL = 300;
const ROUNDS = 3;
const WORKERS = 2;
const STEP_LIMIT_MS = 120_000;
/** Longest task on the page meanwhile on its processor, as a multiple of the fixed sum: 100 ms where that takes 25. */
const LONGEST_SUMS = 4;
/** What may stop the page where hostile files are dropped, in milliseconds, as it is felt on a machine with nothing else to do, and on its processor alone. */
const HOSTILE_MS = 100;
const HOSTILE_OWN_MS = 60;
const BOTS: readonly BotName[] = [
  'balanced',
  'fortress',
  'chipBuilder',
  'powerHost',
  'talentBuilder',
  'fastBuyer',
];

/** Full games of 20 turns, each in a world of its own. */
function playedClass(): HandIn[] {
  return Array.from({ length: CLASS }, (_, i) =>
    handIn(`Pupil ${i + 1}`, { bot: BOTS[i % BOTS.length]!, seed: 100 + i, variant: 'full' }),
  );
}

/** Seconds that it takes to play the games again with their bots and par, in Node. */
async function secondsInNode(handIns: readonly HandIn[]): Promise<number> {
  const { ruleset, scenario } = contentOf(KOREA);
  const games = handIns.map(({ game }) => game);
  const job: JudgeJob = { kind: 'judge', contentMark: games[0]!.content, games };
  const began = performance.now();
  const { results } = await runInWorkers({ ruleset, scenario }, [job], WORKERS, {});
  const seconds = (performance.now() - began) / 1000;
  if (!results[0]!.games.every((game) => game?.verdict.kind === 'verified'))
    throw new Error('The games of bots are not verified.');
  return seconds;
}

interface Collected {
  readonly seconds: number;
  /** Of the tasks on the page meanwhile, in milliseconds. */
  readonly longestTaskMs: number;
  /** The same without what else the machine did meanwhile. */
  readonly longestOwnMs: number;
}

async function openCollect(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  page.setDefaultTimeout(STEP_LIMIT_MS);
  await page.goto(`${url}#collect`);
  await page.getByRole('textbox', { name: 'Codes' }).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(`window.longest = 0; new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask' })`);
}

/** From the press that takes the codes to the row of the last game, verified. */
async function collect(browser: Browser, url: string, handIns: readonly HandIn[]) {
  const page = await openCollect(browser, url);
  await watchTasks(page);
  const codes = handIns.map(codeOf).join('\n');
  await page.getByRole('textbox', { name: 'Codes' }).fill(codes);
  await browser.startTracing(page, { categories: ['toplevel'] });
  const began = performance.now();
  await page.getByRole('button', { name: 'Take the codes' }).press('Enter');
  await page.getByText(`${handIns.length} games have been played again.`).first().waitFor();
  const seconds = (performance.now() - began) / 1000;
  const longestTaskMs = await page.evaluate<number>('window.longest');
  const trace = await browser.stopTracing();
  await page.close();
  return { seconds, longestTaskMs, longestOwnMs: longestOwnMs(trace) };
}

/** The same games under so many names. */
function schoolOf(handIns: readonly HandIn[]): HandIn[] {
  return Array.from({ length: SCHOOL }, (_, i) => ({
    ...handIns[i % handIns.length]!,
    aliases: [`Pupil ${i + 1}`],
  }));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

export async function run(): Promise<Row[]> {
  buildPage();
  const handIns = playedClass();
  return inBrowser(BUILT_FOLDER, async (browser, url) => {
    const inNode: number[] = [];
    const onPage: Collected[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      inNode.push(await secondsInNode(handIns));
      onPage.push(await collect(browser, url, handIns));
    }
    const ratios = onPage.map(({ seconds }, round) => seconds / inNode[round]!);
    const openWatched = async () => {
      const page = await openCollect(browser, url);
      await watchTasks(page);
      return page;
    };
    const hostile = await dropHostile(browser, openWatched, codeOf(handIns[0]!), HOSTILE_MS);
    const school = await collect(browser, url, schoolOf(handIns));
    const sumMs = msOfFixedWork();
    const longest = Math.max(...onPage.map(({ longestTaskMs }) => longestTaskMs));
    const longestOwn = Math.max(...onPage.map(({ longestOwnMs: ms }) => ms));
    return [
      { what: `${CLASS} games again in Node`, value: median(inNode), unit: 's' },
      {
        what: `${CLASS} codes on the page`,
        value: median(onPage.map(({ seconds }) => seconds)),
        unit: 's',
      },
      { what: 'the page ÷ Node', value: median(ratios), unit: '', bound: { max: 1.3 } },
      { what: 'longest task meanwhile', value: longest, unit: 'ms' },
      { what: 'of it on the processor', value: longestOwn, unit: 'ms' },
      { what: 'a fixed sum of 10 million terms', value: sumMs, unit: 'ms' },
      {
        what: 'longest task on the processor ÷ the fixed sum',
        value: longestOwn / sumMs,
        unit: '',
        bound: { max: LONGEST_SUMS },
      },
      { what: `${SCHOOL} codes on the page`, value: school.seconds, unit: 's' },
      { what: 'longest task meanwhile', value: school.longestTaskMs, unit: 'ms' },
      { what: 'of it on the processor', value: school.longestOwnMs, unit: 'ms' },
      {
        what: '200 hostile files of 5 MB, longest task',
        value: hostile.longestTaskMs,
        unit: 'ms',
        bound: { max: HOSTILE_MS },
      },
      {
        what: 'of it on the processor',
        value: hostile.longestOwnMs,
        unit: 'ms',
        bound: { max: HOSTILE_OWN_MS },
      },
      { what: 'work in all', value: hostile.workMs, unit: 'ms', bound: { max: 2000 } },
      {
        what: 'memory more than before',
        value: hostile.megabytes,
        unit: 'MB',
        bound: { max: 150 },
      },
    ];
  });
}
