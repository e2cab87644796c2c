// Measures what a player waits for: bytes and requests up to the title and the first decision, the time at a slow
// processor beside an older build in the same run (`--against REVISION`), and Lighthouse's marks on a phone.

import type { Browser } from '@playwright/test';
import type { Row, Wishes } from './bench';
import { BUILT_FOLDER, buildPage, inBrowser } from './builtPage';
import { bestMarks, type Category } from './marks';
import { byTurns, type Both, comparedRows, figureOf } from './compare';
import { buildOlderPage, OLDER } from './older';
import { kilobytes, type Look, type Times, timeVisit, weighVisits, type Weights } from './visit';

export const name = 'hand';

const SLOWDOWN = 4;
const ROUNDS = 8;
const MARK_RUNS = 3;
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

const LOOKS: Readonly<Record<string, Look>> = {
  'en, 1366': { locale: 'en-GB', viewport: DESK },
  'en, 390': { locale: 'en-GB', viewport: PHONE },
  'ko, 1366': { locale: 'ko-KR', viewport: DESK },
  'ko, 390': { locale: 'ko-KR', viewport: PHONE },
};

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

function timeRows(both: Both<Times>, revision: string): Row[] {
  return STEPS.flatMap(([field, step, max]) => {
    const what = `${step}, at ${SLOWDOWN}× slower`;
    const told = { what, unit: 'ms', revision, ...(max !== undefined && { max }) };
    return comparedRows(
      told,
      figureOf(both, (times) => times[field]),
    );
  });
}

function time(browser: Browser, url: string, olderUrl: string): Promise<Both<Times>> {
  const look = LOOKS['en, 1366']!;
  return byTurns(ROUNDS, {
    before: () => timeVisit(browser, olderUrl, look, SLOWDOWN),
    now: () => timeVisit(browser, url, look, SLOWDOWN),
  });
}

function markRows(marks: Readonly<Record<Category, number>>): Row[] {
  return (Object.keys(marks) as Category[]).map((category) => ({
    what: `Lighthouse on a phone, best of ${MARK_RUNS}: ${category}`,
    value: marks[category],
    unit: '',
    bound: { min: category === 'performance' ? 0.9 : 1 },
  }));
}

export async function run({ against = OLDER.hand }: Wishes = {}): Promise<Row[]> {
  buildPage();
  const older = buildOlderPage(against);
  return inBrowser(BUILT_FOLDER, async (browser, url) => {
    const weights = await weigh(browser, url);
    const times = await inBrowser(older, (_, olderUrl) => time(browser, url, olderUrl));
    const marks = await bestMarks(url, MARK_RUNS);
    return [...weights, ...timeRows(times, against), ...markRows(marks)];
  });
}
