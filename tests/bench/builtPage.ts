// Builds the page, serves it and opens a browser on it, for measurements.

import { type Browser, chromium, type Page } from '@playwright/test';
import { serveFolder } from '../../src/cli/serve.mjs';
import { runTool } from '../../src/cli/tools.mjs';
import { seeAllInstruments } from '../browser/newcomer';
import { CHROMIUM_ARGS, provideBrowser } from '../support/browser.mjs';

export const BUILT_FOLDER = 'node_modules/.cache/own-bearings/bench-page';
const STEP_LIMIT_MS = 20_000;

/** The title screen with the probe, one seed and nothing that moves. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  await seeAllInstruments(page);
  await page.addInitScript({ path: 'tests/bench/pageProbe.js' });
  page.setDefaultTimeout(STEP_LIMIT_MS);
  await page.goto(`${url}?seed=7#play?seed=7&sight=pilotAboard`);
  return page;
}

/** Opens a browser at `url` for as long as `measure` takes. */
export async function inBrowser<T>(
  folder: string,
  measure: (browser: Browser, url: string) => Promise<T>,
): Promise<T> {
  const executablePath = provideBrowser();
  if (!executablePath) throw new Error('No Chromium was found; set CHROME_PATH.');
  const server = await serveFolder({ folder });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    return await measure(browser, server.url);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Builds the page as it is published. */
export function buildPage(): void {
  const flags = ['--logLevel', 'warn', '--emptyOutDir', '--outDir', BUILT_FOLDER];
  if (runTool('vite', ['build', ...flags]) !== 0) throw new Error('The page could not be built.');
}
