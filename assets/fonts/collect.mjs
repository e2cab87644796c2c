// Writes firstLetters.json: the Korean letters of the title screen with its set-ups, and those that a game needs up to its
// first turn, each by the face they are set in. Run: npm run build && node assets/fonts/collect.mjs (needs Chromium;
// CHROME_PATH names another one).

import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { serveFolder } from '../../src/cli/serve.mjs';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';
import { KOREAN } from './faces.mjs';

const PANELS = ['b', 't', 'd', 's', 'p'];
const MOST_DIALOGS = 8;
const REST_MS = 500;

/** Runs in the page: the text of every Korean family and weight. */
function readFaces() {
  const texts = {};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { fontFamily, fontWeight } = getComputedStyle(walker.currentNode.parentElement);
    const key = `${/"([^"]* KR)"/.exec(fontFamily)?.[1]} ${fontWeight}`;
    texts[key] = (texts[key] ?? '') + walker.currentNode.data;
  }
  return texts;
}

/** The face of a family that a browser takes for a weight. */
function faceFor(family, weight) {
  const weights = KOREAN.filter((face) => face.family === family).map((face) => face.weight);
  return weights.find((known) => Number(known) >= Math.min(weight, 600));
}

const letters = {};

/** Adds what the page shows to the letters of `part`. */
async function collect(page, part) {
  for (const [key, text] of Object.entries(await page.evaluate(readFaces))) {
    const [, family, weight] = /^(.*) (\d+)$/.exec(key);
    const face = faceFor(family, Number(weight));
    if (face === undefined) continue;
    letters[family] ??= {};
    letters[family][face] ??= { title: '', start: '' };
    const known = letters[family][face];
    const hangul = [...known[part], ...text].filter((letter) => letter >= '\u3000');
    known[part] = [...new Set(hangul)].sort().join('');
  }
}

async function collectGame(page) {
  await page.locator('.shell').waitFor();
  for (let dialog = 0; dialog < MOST_DIALOGS; dialog++) {
    await page.waitForTimeout(REST_MS);
    await collect(page, 'start');
    if ((await page.locator('dialog[open]').count()) === 0) break;
    await page.keyboard.press('Escape');
  }
  for (const panel of PANELS) {
    await page.keyboard.press(panel);
    await page.waitForTimeout(REST_MS);
    await collect(page, 'start');
  }
}

async function collectScenario(page, at) {
  await page.locator('.picker-title > button').nth(at).click();
  const next = page.locator('dialog[open]').last().locator('.button-signal');
  await next.waitFor();
  if (await page.locator('dialog[open] .set-up').isVisible()) {
    await collect(page, 'title');
    await next.click();
  }
  await page.locator('dialog[open]:has(.briefing)').waitFor();
  await page.waitForTimeout(REST_MS);
  await collect(page, 'start');
  await next.click();
  await collectGame(page);
}

const { url, close } = await serveFolder({ folder: `${PROJECT_ROOT}dist` });
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (let at = 0, count = 1; at < count; at++) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'ko-KR' });
  await page.goto(url);
  await page.locator('.picker-title > button').first().waitFor();
  count = await page.locator('.picker-title > button').count();
  await collect(page, 'title');
  await collectScenario(page, at);
  await page.close();
}
writeFileSync(new URL('firstLetters.json', import.meta.url), `${JSON.stringify(letters, null, 2)}\n`);
await browser.close();
close();
