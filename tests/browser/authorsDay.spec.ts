// An author's day: a new country with two mistakes is mended, tried, weighed and shared; somebody elsewhere plays it and hands in; the author collects it.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { test } from './ownContexts';
import { serveFolder } from '../../src/cli/serve.mjs';
import { OpenFile } from '../../src/cli/site/openFile.mjs';
import { PROJECT_ROOT, toolScript } from '../../src/cli/tools.mjs';
import { device, type Traffic } from './classSteps';
import { endTurn, goOn, putOff, withoutCanvas, withoutExtras } from './course';

const BUILD = fileURLToPath(new URL('../../dist', import.meta.url));
const AUTHOR = 'Mina Park';
const PLAYER = '지우';
const TURNS = 8;

/** The author's own folder with the file, and the page that was started with it. */
class Desk {
  private readonly folder = mkdtempSync(join(tmpdir(), 'author-'));
  readonly path = join(this.folder, 'isl.json');
  private close = () => undefined as void;

  /** Serves the page with the file open, and gives the address of its workshop. */
  async open(): Promise<string> {
    const openFile = new OpenFile(this.path, ['rules-6'], () => undefined);
    const { url, close } = await serveFolder({ folder: BUILD, openFile });
    this.close = close;
    return `${url}#workshop?open`;
  }

  text(): string {
    return readFileSync(this.path, 'utf8');
  }

  write(text: string): void {
    writeFileSync(this.path, text);
  }

  /** Puts one text in the place of another, which must be there. */
  change(from: string, to: string): void {
    const before = this.text();
    expect(before).toContain(from);
    this.write(before.replace(from, to));
  }

  /** Writes a file beside it and gives its path. */
  beside(name: string, text: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return path;
  }

  clear(): void {
    this.close();
    rmSync(this.folder, { recursive: true });
  }
}

/** Runs a command of the command line and gives what it prints. */
function command(...call: readonly string[]): string {
  const args = [toolScript('tsx'), 'src/cli/main.ts', ...call];
  return execFileSync(process.execPath, args, { cwd: PROJECT_ROOT, encoding: 'utf8' });
}

/** Writes Iceland as the command line makes it, with a style misspelt and a percentage where a share belongs. */
function writeIceland(desk: Desk): void {
  command('new', 'ISL', '--gdp', '33', '--people', '0.4', '--out', desk.path);
  desk.change('"style": "balanced"', '"style": "balancd"');
  const share = /("governmentChipShare": \{\s*"value": )0\.25/;
  expect(desk.text()).toMatch(share);
  desk.write(desk.text().replace(share, '$125'));
}

/** A card that comes in the fourth turn, or in the next one that has room for it, with words in one language as yet. */
const CARD = `"events": [
    {
      "id": "volcano",
      "scope": "country",
      "picture": "city",
      "countries": ["ISL"],
      "date": "2027-07",
      "name": { "en": "The mountain smokes" },
      "text": { "en": "A volcano wakes beside the power lines. What now?" },
      "options": [
        {
          "id": "wait",
          "name": { "en": "Wait and watch" },
          "text": { "en": "It has smoked before." },
          "effects": []
        },
        {
          "id": "move",
          "name": { "en": "Move the lines" },
          "text": { "en": "The town is grateful." },
          "effects": [{ "kind": "addSupport", "points": 3 }]
        }
      ]
    }
  ],
  "contracts": []`;
const KOREAN: readonly (readonly [string, string])[] = [
  ['The mountain smokes', '산에서 연기가 납니다'],
  [
    'A volcano wakes beside the power lines. What now?',
    '송전선 옆에서 화산이 깨어납니다. 이제 어떻게 하시겠습니까?',
  ],
  ['Wait and watch', '지켜봅니다'],
  ['It has smoked before.', '전에도 연기가 났습니다.'],
  ['Move the lines', '송전선을 옮깁니다'],
  ['The town is grateful.', '마을이 고마워합니다.'],
];

const findings = (page: Page) => page.getByRole('listitem').filter({ hasText: /^Error/ });
const notice = (page: Page) => page.locator('.page-notice');

function lineOf(text: string, word: string): number {
  return text.slice(0, text.indexOf(word)).split('\n').length;
}

/** Mends the first mistake by the file that the page gives, and the second by the line that it shows. */
async function mendBoth(page: Page, desk: Desk): Promise<void> {
  await expect(findings(page)).toHaveCount(2);
  const [style, share] = [findings(page).first(), findings(page).last()];
  await expect(style).toContainText(`Error Line ${lineOf(desk.text(), '"balancd"')}, `);
  await expect(style).toContainText('Did you mean "balanced"?');
  await expect(share).toContainText(
    `Error Line ${lineOf(desk.text(), '25,\n          "unit": "share')}, `,
  );
  await expect(share).toContainText('Did you mean 0.25?');
  const download = page.waitForEvent('download');
  await style.getByRole('button', { name: 'Save the mended file' }).click();
  desk.write(await readFile(await (await download).path(), 'utf8'));
  await expect(findings(page)).toHaveCount(1);
  const [wrong, right] = await share.locator('code').allInnerTexts();
  desk.change(wrong!.trim(), right!.trim());
  await expect(page.getByText('isl.json: no errors, 1 warning', { exact: true })).toBeVisible();
}

async function tryIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try it' }).click();
  const setUp = page.getByRole('dialog', { name: 'Iceland', exact: true });
  await setUp.getByRole('button', { name: 'To the briefing' }).click();
  const briefing = page.getByRole('dialog', { name: /^Briefing/ });
  await briefing.getByRole('button', { name: 'Begin' }).click();
  await expect(briefing).toBeHidden();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await putOff(page);
}

const slider = (page: Page) => page.getByRole('slider').first();

/** Plays two turns and stays in the third, with an order given. */
async function playToTurnThree(page: Page): Promise<void> {
  for (const line of ['Chips', 'Talent']) {
    await page.getByRole('button', { name: `Less ${line}`, exact: true }).click();
    await endTurn(page);
    await goOn(page);
  }
  await slider(page).press('ArrowRight');
}

/** The card is written while the game stands: the game follows, and the card comes as soon as a turn has room for it. */
async function addCard(page: Page, desk: Desk): Promise<void> {
  const wanted = await slider(page).inputValue();
  desk.change('"contracts": []', CARD);
  await expect(notice(page)).toContainText('The game is shown at turn 3, with the same orders.');
  await expect(slider(page)).toHaveValue(wanted);
  const asked = page.getByRole('dialog', { name: 'The mountain smokes', exact: true });
  do {
    await endTurn(page);
    await goOn(page, asked);
  } while (!(await asked.isVisible()));
  await expect(asked).toContainText('A volcano wakes beside the power lines.');
  await page.keyboard.press('2');
  await expect(asked.getByRole('radio', { checked: true })).toHaveAccessibleName(/Move the lines/);
  await asked.locator('.button-signal').click();
  await expect(asked).toBeHidden();
  await putOff(page);
}

/** Weighs the file until a second pass says how sure each figure is, and stops. */
async function weigh(page: Page): Promise<void> {
  const balance = page.getByRole('region', { name: 'Balance', exact: true });
  await balance.getByRole('button', { name: 'Weigh this scenario' }).click();
  const basis = balance.getByText(/^From \d+ games in (?:[2-9]|\d\d) passes/);
  await expect(basis).toBeVisible({ timeout: 120_000 });
  await balance.getByRole('button', { name: 'Stop' }).click();
  const players = balance.getByRole('region', { name: /^Players, / }).first();
  await expect(players.getByText(/\d\s±\s\d/).first()).toBeVisible();
}

/** Writes what sharing asks for, as the page asks for it, and makes the link. */
async function share(page: Page, desk: Desk): Promise<string> {
  const needs = page.locator('.workshop-needs');
  await expect(needs).toContainText('"author", "licence" and "sources"');
  const named = `"author": "${AUTHOR}",
  "licence": "CC BY 4.0",
  "sources": [{ "title": "Iceland in figures", "publisher": "A teacher", "date": "2026" }],
  "texts": {`;
  desk.change('"texts": {', named);
  await expect(needs).not.toContainText('"author"');
  for (const [english, korean] of KOREAN)
    desk.change(`{ "en": "${english}" }`, `{ "en": "${english}", "ko": "${korean}" }`);
  await page.getByRole('button', { name: 'Make a link' }).click();
  return page.getByRole('textbox', { name: /^A link that holds/ }).inputValue();
}

/** What the author does, up to the link. */
async function author(page: Page, desk: Desk): Promise<string> {
  writeIceland(desk);
  await page.goto(await desk.open());
  await mendBoth(page, desk);
  await tryIt(page);
  await playToTurnThree(page);
  await addCard(page, desk);
  await notice(page).getByRole('button', { name: 'See it in the workshop' }).click();
  await weigh(page);
  return share(page, desk);
}

/** Follows the link in Korean, sees whose it is, and plays to the end. */
async function playInKorean(page: Page, link: string): Promise<void> {
  await withoutExtras(page);
  await page.goto(link);
  const briefing = page.getByRole('dialog', { name: '브리핑 – 아이슬란드' });
  await expect(briefing).toContainText(AUTHOR);
  await briefing.getByRole('textbox').fill(PLAYER);
  await briefing.getByRole('button', { name: '시작', exact: true }).click();
  await expect(briefing).toBeHidden();
  await expect(page.locator('dialog[open]')).toBeVisible();
  const report = page.locator('dialog[open].is-report');
  const sure = page.getByRole('alertdialog');
  const told: string[] = [];
  for (let turn = 1; turn <= TURNS; turn++) {
    await putOff(page);
    await page.getByRole('button', { name: '턴 종료' }).first().click();
    await expect(sure.or(report)).toBeVisible();
    if (await sure.isVisible()) await sure.locator('.button-signal').click();
    await expect(report).toBeVisible();
    told.push(await report.innerText());
    await report.locator('.button-signal').click();
    await expect(report).toBeHidden();
  }
  expect(told.join('\n')).toContain('산에서 연기가 납니다');
  await expect(page.locator('.debrief-screen')).toBeVisible();
}

interface HandedIn {
  readonly code: string;
  readonly file: string;
}

/** The code of the game, and the file of it. */
async function handInKorean(page: Page): Promise<HandedIn> {
  await page.getByRole('button', { name: '제출', exact: true }).click();
  const code = await page.getByRole('textbox', { name: '선생님이 받는 내용' }).inputValue();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: '파일로 저장' }).click();
  return { code, file: await readFile(await (await download).path(), 'utf8') };
}

const row = (page: Page) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: PLAYER, exact: true }) });

async function openCollect(page: Page): Promise<void> {
  const address = page.url().replace(/#.*/, '#collect');
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'Collect' })).toBeVisible();
}

/** The author finds the class of before on the device, and lets the only game of it go. */
async function letGo(page: Page): Promise<void> {
  await openCollect(page);
  await row(page)
    .getByRole('button', { name: `Remove ${PLAYER}` })
    .click();
  await expect(row(page)).toHaveCount(0);
}

/** The author collects by the code or by the file, and looks at the game. */
async function collect(page: Page, { code, file }: HandedIn, by: keyof HandedIn): Promise<void> {
  if (by === 'code') {
    await page.getByRole('textbox', { name: 'Codes' }).fill(code);
    await page.getByRole('button', { name: 'Take the codes' }).click();
  } else {
    const handed = { name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(file) };
    await page.locator('.collect-ways input[type="file"]').setInputFiles(handed);
  }
  await expect(row(page)).toContainText('Verified: finished');
  await row(page)
    .getByRole('button', { name: `Look at the game of ${PLAYER}` })
    .click();
  await expect(page.locator('.debrief-screen')).toBeVisible();
  await expect(page.locator('.debrief-screen')).toContainText('Iceland');
}

test('should lead from a new country to the game that somebody else hands in', {
  tag: '@ci',
}, async ({ browser }) => {
  const desk = new Desk();
  const traffic: Traffic = { requests: [], complaints: [] };
  try {
    const context = await device(browser, traffic, false);
    const page = await context.newPage();
    await withoutCanvas(page);
    const link = await author(page, desk);
    console.log(`The link of the new country has ${link.length} characters`);
    const elsewhere = await device(browser, traffic, false, 'ko-KR');
    const other = await elsewhere.newPage();
    await playInKorean(other, link);
    const handed = await handInKorean(other);
    await elsewhere.close();
    await openCollect(page);
    await collect(page, handed, 'code');
    await letGo(page);
    await collect(page, handed, 'file');
    expect(command('verify', desk.beside('game.json', handed.file))).toContain(': verified, hash');
    const codes = desk.beside('codes.txt', handed.code);
    expect(command('verify', codes, '--scenario', desk.path)).toContain(
      `${PLAYER}: verified, hash`,
    );
    expect(traffic.complaints).toEqual([]);
    const origins = new Set(traffic.requests.map((request) => new URL(request.url()).origin));
    expect(origins).toEqual(new Set([new URL(link).origin]));
  } finally {
    desk.clear();
  }
});
