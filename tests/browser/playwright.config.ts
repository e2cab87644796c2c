// How the browser tests run: the built page, served as a static host would or at OWN_BEARINGS_URL, in one Chromium.

import { defineConfig } from '@playwright/test';
import { ADDRESS, WITH_INSTRUMENTS } from './newcomer';
import { CHROMIUM_ARGS, findPageBrowser } from '../support/browser.mjs';

const port = Number(process.env.OWN_BEARINGS_PORT ?? 41730);
const servedUrl = process.env.OWN_BEARINGS_URL;
const url = ADDRESS;
const WHOLE_GAMES = ['keyboardGame.spec.ts', 'mouseGame.spec.ts'];
/** A browser test runs in the full tests; in the smaller tiers too where its tag says so. */
const TIERS: Record<string, RegExp> = { quick: /@quick/, ci: /@quick|@ci/, full: /./ };
const executablePath = findPageBrowser();

export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'wholeGames', testMatch: WHOLE_GAMES, outputDir: '../../test-results/wholeGames' },
    { name: 'parts', testIgnore: WHOLE_GAMES, outputDir: '../../test-results/parts' },
  ],
  grep: TIERS[process.env.TIER ?? 'full'],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 400_000,
  // A machine without a GPU draws the chart in software, and other work may share it: what is awaited may take its time, never fail for it.
  expect: { timeout: 120_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: url,
    locale: 'en-GB',
    // Most tests look at the instruments; those of the bridge begin as a newcomer does.
    storageState: WITH_INSTRUMENTS,
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    // Tests without a network ask for one of their own; the others see every request.
    serviceWorkers: 'block',
    // What moves between two turns is looked at by one test alone; the others go on at once.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM_ARGS },
  },
  ...(!servedUrl && {
    webServer: {
      command: `node ../support/serveBuild.mjs ${port}`,
      url,
      reuseExistingServer: false,
    },
  }),
});
