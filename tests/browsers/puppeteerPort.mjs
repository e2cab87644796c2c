// A page in Chromium or Firefox, driven by puppeteer: the former by its own protocol, the latter by WebDriver BiDi.

import { launch } from 'puppeteer-core';
import { CHROMIUM_ARGS } from '../support/browser.mjs';
import { LIMIT_MS, POLL_MS, SIZE } from './limits.mjs';

function listen(page) {
  const heard = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  return heard;
}

/** Opens the browser `kind` at `executablePath` with one empty page; gives a port as `game.mjs` asks for. */
export async function openByPuppeteer(kind, executablePath) {
  const browser = await launch({
    browser: kind,
    executablePath,
    headless: true,
    defaultViewport: SIZE,
    timeout: LIMIT_MS,
    args: kind === 'chrome' ? CHROMIUM_ARGS : [],
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(LIMIT_MS);
  const heard = listen(page);
  return {
    version: () => browser.version(),
    open: (url) => page.goto(url),
    reload: () => page.reload(),
    read: (expression) => page.evaluate(expression),
    waitFor: (expression) => page.waitForFunction(expression, { polling: POLL_MS }),
    click: async (expression) => {
      const element = await page.evaluateHandle(expression);
      await element.asElement().click();
    },
    press: (key) => page.keyboard.press(key),
    complaints: async () => heard,
    close: () => browser.close(),
  };
}
