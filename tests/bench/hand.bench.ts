// Measures what a player waits for: bytes and requests up to the title and the first decision, the time at a slow
// processor beside an older build in the same run (`--against REVISION`), and Lighthouse's marks on a phone.

import type { Browser } from '@playwright/test';
import type { Row, Wishes } from './bench';
import { BUILT_FOLDER, buildPage, inBrowser } from './builtPage';
import { bestMarks, type Category } from './marks';
import { buildOlderPage } from './olderPage';
import { kilobytes, type Look, type Times, timeVisit, weighVisits, type Weights } from './visit';

export const name = 'hand';

/** The page before the title had a catalogue and a sheet of its own. */
const BEFORE = '3bbaa61';
const SLOWDOWN = 4;
const ROUNDS = 9;
const MARK_RUNS = 3;
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

const LOOKS: Readonly<Record<string, Look>> = {
  'en, 1366': { locale: 'en-GB', viewport: DESK },
  'en, 390': { locale: 'en-GB', viewport: PHONE },
  'ko, 1366': { locale: 'ko-KR', viewport: DESK },
  'ko, 390': { locale: 'ko-KR', viewport: PHONE },
};

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function weightRows(look: string, { title, decision, second }: Weights): Row[] {
  const sheets = title.filter(
    ({ kind, address }) => kind === 'stylesheet' && !/Korean/.test(address),
  );
  return [
    {
      what: `title, ${look}`,
      value: kilobytes(title),
      unit: 'kB',
      bound: { max: 350 },
    },
    { what: `title, ${look}`, value: title.length, unit: 'requests', bound: { max: 25 } },
    { what: `its sheet, ${look}`, value: kilobytes(sheets), unit: 'kB', bound: { max: 20 } },
    {
      what: `first decision, ${look}`,
      value: kilobytes(decision),
      unit: 'kB',
      bound: { max: 900 },
    },
    { what: `second visit, ${look}`, value: kilobytes(second), unit: 'kB', bound: { max: 1 } },
    { what: `second visit, ${look}`, value: second.length, unit: 'requests' },
  ];
}

async function weigh(browser: Browser, url: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, look] of Object.entries(LOOKS))
    rows.push(...weightRows(what, await weighVisits(browser, url, look)));
  return rows;
}

const STEPS: readonly (readonly [field: keyof Times, what: string, max?: number])[] = [
  ['titleMs', 'title usable', 1 / 2],
  ['waitedMs', 'waited up to the main screen', 2 / 3],
  ['beginMs', 'of it after Begin'],
  ['wholeMs', 'address to the main screen, with the driver’s presses'],
];

/** Each round compares the two that were measured one after the other: what the machine does meanwhile is in both. */
function ratio(now: readonly number[], before: readonly number[]): number {
  return middle(now.map((ours, round) => ours / before[round]!));
}

function timeRows(now: readonly Times[], before: readonly Times[], revision: string): Row[] {
  return STEPS.flatMap(([field, what, max]) => {
    const [ours, theirs] = [now, before].map((times) => times.map((time) => time[field]));
    const at = `at ${SLOWDOWN}× slower`;
    return [
      { what: `${what}, ${at}`, value: Math.round(middle(ours!)), unit: 'ms' },
      { what: `${what} at ${revision}, ${at}`, value: Math.round(middle(theirs!)), unit: 'ms' },
      {
        what: `${what}, now ÷ ${revision}`,
        value: ratio(ours!, theirs!),
        unit: '',
        ...(max !== undefined && { bound: { max } }),
      },
    ];
  });
}

/** Both builds by turns, so that what else the machine does slows both alike. */
async function time(browser: Browser, url: string, olderUrl: string): Promise<[Times[], Times[]]> {
  const now: Times[] = [];
  const before: Times[] = [];
  const look = LOOKS['en, 1366']!;
  for (let round = 0; round < ROUNDS; round++) {
    before.push(await timeVisit(browser, olderUrl, look, SLOWDOWN));
    now.push(await timeVisit(browser, url, look, SLOWDOWN));
  }
  return [now, before];
}

function markRows(marks: Readonly<Record<Category, number>>): Row[] {
  return (Object.keys(marks) as Category[]).map((category) => ({
    what: `Lighthouse on a phone, best of ${MARK_RUNS}: ${category}`,
    value: marks[category],
    unit: '',
    bound: { min: category === 'performance' ? 0.9 : 1 },
  }));
}

export async function run({ against = BEFORE }: Wishes = {}): Promise<Row[]> {
  buildPage();
  const older = buildOlderPage(against);
  return inBrowser(BUILT_FOLDER, async (browser, url) => {
    const weights = await weigh(browser, url);
    const [now, before] = await inBrowser(older, (_, olderUrl) => time(browser, url, olderUrl));
    const marks = await bestMarks(url, MARK_RUNS);
    return [...weights, ...timeRows(now, before, against), ...markRows(marks)];
  });
}
