// Writes titleLetters.json: the Korean letters of the title screen and of setting up a game, by the face they are set in.
// Run: npm run build && node assets/fonts/collectTitle.mjs (needs Chromium; CHROME_PATH names another one).

import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { serveFolder } from '../../src/cli/serve.mjs';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';
import { KOREAN } from './faces.mjs';

/** Runs in the page: the text of every family and weight, the second of its families being the Korean one. */
function readFaces() {
  const texts = {};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { fontFamily, fontWeight } = getComputedStyle(walker.currentNode.parentElement);
    const family = /"([^"]* KR)"/.exec(fontFamily)?.[1];
    const key = `${family} ${fontWeight}`;
    texts[key] = (texts[key] ?? '') + walker.currentNode.data;
  }
  return texts;
}

/** The weight of a family's faces that a browser takes for this one. */
function weightFor(family, weight) {
  const weights = KOREAN.filter((face) => face.family === family).map((face) => face.weight);
  return weights.find((known) => Number(known) >= Math.min(weight, 600)) ?? weights.at(-1);
}

const letters = {};
async function collect(page) {
  for (const [key, text] of Object.entries(await page.evaluate(readFaces))) {
    const [, family, weight] = /^(.*) (\d+)$/.exec(key);
    const face = weightFor(family, Number(weight));
    if (face === undefined) continue;
    letters[family] ??= {};
    const known = letters[family][face] ?? '';
    const hangul = [...known, ...text].filter((letter) => letter >= '\u3000');
    letters[family][face] = [...new Set(hangul)].sort().join('');
  }
}

const { url, close } = await serveFolder({ folder: `${PROJECT_ROOT}dist` });
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'ko-KR' });
await page.goto(url);
const cards = page.locator('.picker-title > button');
await cards.first().waitFor();
await collect(page);
for (const card of await cards.all()) {
  await card.click();
  await page.locator('dialog[open] .button-signal').waitFor();
  if (await page.locator('dialog[open] .set-up').isVisible()) await collect(page);
  await page.keyboard.press('Escape');
}
writeFileSync(new URL('titleLetters.json', import.meta.url), `${JSON.stringify(letters, null, 2)}\n`);
await browser.close();
close();
