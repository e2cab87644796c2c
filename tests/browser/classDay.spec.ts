// A lesson from end to end: a teacher makes a link, six pupils play it, and the page says of each what was handed in.

import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, type Page } from '@playwright/test';
import { test } from './ownContexts';
import Papa from 'papaparse';
import { CHROMIUM_ARGS, findPageBrowser } from '../support/browser.mjs';
import { zipOf } from '../support/zips';
import {
  beginAs,
  device,
  edited,
  handIn,
  openCollect,
  playTurns,
  printedPages,
  setClass,
  type Traffic,
} from './classSteps';
import { endTurn, goOn, withoutExtras } from './course';
import { SINGLE_PAGE } from './singlePage';

/** A name that is no `localhost`, led to this machine. */
const PLAIN_HOST = 'own-bearings.test';
const executablePath = findPageBrowser();

test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: [...CHROMIUM_ARGS, `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`],
  },
});

const SHORT_TURNS = 8;
const STOPPED_TURNS = 5;
const COPIED_TURNS = 4;
const FEW_TURNS = 3;

/** What six pupils hand in. */
interface HandedIn {
  readonly anna: string;
  readonly ben: string;
  readonly cleo: string;
  readonly emil: string;
  readonly gil: string;
  /** A saved game of another scenario. */
  readonly fay: string;
}

interface Lesson {
  readonly browser: Browser;
  readonly traffic: Traffic;
  readonly isOffline: boolean;
  readonly title: string;
  readonly link: string;
}

async function pupil({ browser, traffic, isOffline }: Lesson): Promise<Page> {
  return (await device(browser, traffic, isOffline)).newPage();
}

async function playAs(lesson: Lesson, name: string, turns: number, line: string): Promise<string> {
  const page = await pupil(lesson);
  await beginAs(page, lesson.link, name);
  await playTurns(page, turns, line);
  const code = await handIn(page);
  await page.context().close();
  return code;
}

/** Anna plays to the end; after her Gil plays in her browser. */
async function playAnnaAndGil(lesson: Lesson): Promise<Pick<HandedIn, 'anna' | 'gil'>> {
  const page = await pupil(lesson);
  await beginAs(page, lesson.link, 'Anna');
  await playTurns(page, SHORT_TURNS, 'Chips');
  expect(await printedPages(page)).toBe(2);
  const anna = await handIn(page);
  const second = await page.context().newPage();
  await beginAs(second, lesson.link, 'Gil');
  await playTurns(second, FEW_TURNS, 'Talent');
  const gil = await handIn(second);
  await page.context().close();
  return { anna, gil };
}

/** Another scenario, from the catalogue, and its saved game. */
async function playElsewhere(lesson: Lesson): Promise<string> {
  const page = await pupil(lesson);
  await withoutExtras(page);
  await page.goto(lesson.title);
  await page.locator('[data-scenario="first-data-centre"] button').click();
  await page.getByRole('button', { name: 'To the briefing' }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('dialog', { name: /^Briefing/ })).toBeHidden();
  await page.getByRole('button', { name: 'Leave lesson' }).click();
  await endTurn(page);
  await goOn(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  await page.context().close();
  return text;
}

async function playAll(lesson: Lesson): Promise<HandedIn> {
  const [first, ben] = await Promise.all([
    playAnnaAndGil(lesson),
    playAs(lesson, 'Ben', STOPPED_TURNS, 'Power'),
  ]);
  const [cleo, emil, fay] = await Promise.all([
    playAs(lesson, 'Cleo', 1, 'Models'),
    playAs(lesson, 'Emil', COPIED_TURNS, 'Power'),
    playElsewhere(lesson),
  ]);
  return { ...first, ben, cleo, emil, fay };
}

/** Dara hands in what Anna gave her, and Cleo changes a letter of her own. */
async function collect(page: Page, handed: HandedIn): Promise<void> {
  const { anna, ben, cleo, emil, gil, fay } = handed;
  const zip = zipOf({ 'Anna_1/code.txt': anna, 'Dara_2/code.txt': anna, 'Fay_3/game.json': fay });
  await page.locator('main input[type="file"]').setInputFiles({
    name: 'all.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zip),
  });
  await expect(page.getByRole('region', { name: 'Take in' })).toContainText('3 games taken');
  const pasted = [ben, `> ${edited(cleo)}`, emil, `“${gil}”`].join('\n\n');
  await page.getByRole('textbox', { name: 'Codes' }).fill(pasted);
  await page.getByRole('button', { name: 'Take the codes' }).click();
}

function rows(page: Page, name: string) {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

async function expectVerdicts(page: Page): Promise<void> {
  await expect(rows(page, 'Gil')).toContainText(`Verified so far: turn ${FEW_TURNS} of 8`);
  await expect(rows(page, 'Ben')).toContainText(`Verified so far: turn ${STOPPED_TURNS} of 8`);
  await expect(rows(page, 'Ben')).toContainText('The same orders as Emil');
  await expect(rows(page, 'Emil')).toContainText('The same orders as Ben');
  await expect(rows(page, 'Anna')).toContainText([
    /Verified: finished The same game as Anna \(all\.zip: Dara_2/,
    /Verified: finished The same game as Anna \(all\.zip: Anna_1/,
  ]);
  await expect(page.getByRole('row').filter({ hasText: 'Fay_3' })).toContainText(
    'Another scenario than the rest',
  );
  await expect(page.getByText('A code is mistyped.')).toBeVisible();
  await expect(page.getByText(`Compared after turn ${FEW_TURNS} of 8`)).toBeVisible();
}

/** The table as a spreadsheet reads it: one row for each pupil. */
async function expectTable(page: Page): Promise<void> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Table of pupils (CSV)' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const last = Object.fromEntries(data.map((row) => [row['Name'], row['Last turn']]));
  expect(data).toHaveLength(6);
  expect(last).toMatchObject({ Anna: '8', Ben: '5', Emil: '4', Gil: '3' });
}

async function teach(browser: Browser, title: string, isOffline: boolean): Promise<Traffic> {
  const traffic: Traffic = { requests: [], complaints: [] };
  const teacher = await (await device(browser, traffic, isOffline)).newPage();
  await teacher.goto(title);
  const link = await setClass(teacher);
  const handed = await playAll({ browser, traffic, isOffline, title, link });
  await openCollect(teacher);
  await collect(teacher, handed);
  await expectVerdicts(teacher);
  await expectTable(teacher);
  await teacher.context().close();
  expect(traffic.complaints).toEqual([]);
  return traffic;
}

test('should be taught at an address, asking for the game’s own files alone', {
  tag: '@ci',
}, async ({ browser, baseURL }) => {
  const { requests } = await teach(browser, baseURL!, false);
  expect(requests.length).toBeGreaterThan(20);
  for (const request of requests) {
    const { origin, search } = new URL(request.url());
    expect([request.method(), request.postData(), search]).toEqual(['GET', null, '']);
    expect(origin).toBe(new URL(baseURL!).origin);
  }
});

test('should be taught at a plain address of a network, which browsers hold for no secure place', async ({
  browser,
  baseURL,
}) => {
  const title = baseURL!.replace('localhost', PLAIN_HOST);
  const page = await browser.newPage({ locale: 'en-GB' });
  await page.goto(title);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await setClass(page);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('copy it with Ctrl+C').first()).toBeVisible();
  await page.close();
  const { requests } = await teach(browser, title, false);
  expect(new Set(requests.map((request) => new URL(request.url()).origin))).toEqual(
    new Set([new URL(title).origin]),
  );
});

test('should be taught from a file on a disk, asking for nothing', { tag: '@ci' }, async ({
  browser,
}) => {
  const title = pathToFileURL(SINGLE_PAGE).href;
  const { requests } = await teach(browser, title, true);
  expect(new Set(requests.map((request) => request.url()))).toEqual(new Set([title]));
});
