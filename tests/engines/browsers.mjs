// Plays the games in engines that live in browsers: Chromium and Firefox, both without a window.

import { chromium } from '@playwright/test';
import { launch } from 'puppeteer-core';
import { CHROMIUM_ARGS } from '../support/browser.mjs';

const LIMIT_MS = 900_000;

function expression(script, count) {
  return `(() => { ${script}\nreturn ownBearings.playGames(0, ${count}); })()`;
}

/** Plays `count` games in the Chromium at `executablePath` and gives one line per game. */
export async function playInChromium(executablePath, script, count) {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    return await page.evaluate(expression(script, count));
  } finally {
    await browser.close();
  }
}

/** Plays `count` games in the Firefox at `executablePath` and gives one line per game. */
export async function playInFirefox(executablePath, script, count) {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: LIMIT_MS,
    extraPrefsFirefox: { 'dom.max_script_run_time': 0 },
  });
  try {
    const page = await browser.newPage();
    return await page.evaluate(expression(script, count));
  } finally {
    await browser.close();
  }
}
