// Measures how long a class takes from a press to its table, beside playing the same games again in Node, and whether the page answers meanwhile, also where hostile files are dropped.

import type { Browser, CDPSession, Page } from '@playwright/test';
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

export const name = 'collect';

const CLASS = 30;
const SCHOOL = 300;
const ROUNDS = 3;
const WORKERS = 2;
const STEP_LIMIT_MS = 120_000;
/** Longest task on the page meanwhile, as a multiple of the fixed sum: 100 ms where that takes 25. */
const LONGEST_SUMS = 4;
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
  const began = performance.now();
  await page.getByRole('button', { name: 'Take the codes' }).press('Enter');
  await page.getByText(`${handIns.length} games have been played again.`).first().waitFor();
  const seconds = (performance.now() - began) / 1000;
  const longestTaskMs = await page.evaluate<number>('window.longest');
  await page.close();
  return { seconds, longestTaskMs };
}

/** The same games under so many names. */
function schoolOf(handIns: readonly HandIn[]): HandIn[] {
  return Array.from({ length: SCHOOL }, (_, i) => ({
    ...handIns[i % handIns.length]!,
    aliases: [`Pupil ${i + 1}`],
  }));
}

interface Hostile {
  readonly longestTaskMs: number;
  /** Of the page's thread, in milliseconds. */
  readonly workMs: number;
  /** Above what the page had before, in megabytes, at most. */
  readonly megabytes: number;
}

/** Makes 200 files of 5 MB in the page, each kind of text once, and drops them; resolves when all is read. */
const DROP = (code: string) => `(async () => {
  const code = ${JSON.stringify(code)};
  const size = 5 * 1024 * 1024;
  const filled = (text) => text.repeat(Math.floor(size / text.length));
  const kinds = [
    ['a.txt', filled('OB1.')], ['b.csv', filled('"')], ['c.txt', filled(code + '\\n')],
    ['d.csv', filled('"' + code + '",x\\n')], ['e.txt', 'OB1.' + filled(' ').slice(4)],
    ['f.html', '<p>' + filled('<b').slice(4)], ['g.csv', filled(',')], ['h.csv', filled('\\n')],
    ['i.txt', filled('O' + ' '.repeat(150))], ['j.txt', filled('aB3')],
    ['k.json', '{"kind":"class","format":1,"handIns":[' + filled('{},').slice(60) + '{}]}'],
    ['l.json', '{"replay":' + filled('[').slice(20)],
    ['m.txt', filled('OB1.zzz' + 'Ab1'.repeat(60) + '\\n')],
  ].map(([name, text]) => [name, new Blob([text])]);
  const transfer = new DataTransfer();
  for (let i = 0; i < 200; i++) {
    const [name, blob] = kinds[i % kinds.length];
    transfer.items.add(new File([blob], i + name));
  }
  await new Promise((resolve) => setTimeout(resolve, 1000));
  window.longest = 0;
  window.dropped = performance.now();
  document.querySelector('main').dispatchEvent(
    new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
})()`;

async function metricsOf(client: CDPSession) {
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name: one }) => one === wanted)?.value ?? 0;
  return { workMs: 1000 * of('TaskDuration'), heap: of('JSHeapUsedSize') };
}

/** 200 files that are made to stop the page, dropped at once. */
async function dropHostile(browser: Browser, url: string, code: string): Promise<Hostile> {
  const page = await openCollect(browser, url);
  await watchTasks(page);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await page.evaluate(DROP(code));
  const before = await metricsOf(client);
  let heap = before.heap;
  const told = page.getByText('were not read').first();
  while (!(await told.isVisible())) heap = Math.max(heap, (await metricsOf(client)).heap);
  const after = await metricsOf(client);
  const longestTaskMs = await page.evaluate<number>('window.longest');
  await page.close();
  const megabytes = (Math.max(heap, after.heap) - before.heap) / 1_000_000;
  return { longestTaskMs, workMs: after.workMs - before.workMs, megabytes };
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
    const hostile = await dropHostile(browser, url, codeOf(handIns[0]!));
    const school = await collect(browser, url, schoolOf(handIns));
    const sumMs = msOfFixedWork();
    const longest = Math.max(...onPage.map(({ longestTaskMs }) => longestTaskMs));
    return [
      { what: `${CLASS} games again in Node`, value: median(inNode), unit: 's' },
      {
        what: `${CLASS} codes on the page`,
        value: median(onPage.map(({ seconds }) => seconds)),
        unit: 's',
      },
      { what: 'the page ÷ Node', value: median(ratios), unit: '', bound: { max: 1.3 } },
      { what: 'longest task meanwhile', value: longest, unit: 'ms' },
      { what: 'a fixed sum of 10 million terms', value: sumMs, unit: 'ms' },
      {
        what: 'longest task ÷ the fixed sum',
        value: longest / sumMs,
        unit: '',
        bound: { max: LONGEST_SUMS },
      },
      { what: `${SCHOOL} codes on the page`, value: school.seconds, unit: 's' },
      { what: 'longest task meanwhile', value: school.longestTaskMs, unit: 'ms' },
      {
        what: '200 hostile files of 5 MB, longest task',
        value: hostile.longestTaskMs,
        unit: 'ms',
        bound: { max: 100 },
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
