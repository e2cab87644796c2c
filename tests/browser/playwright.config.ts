// How the browser tests run: the built page, served as a static host would or at OWN_BEARINGS_URL, in one Chromium.

import { defineConfig } from '@playwright/test';
import { ADDRESS, WITH_INSTRUMENTS } from './newcomer';
import { CHROMIUM_ARGS, findPageBrowser } from '../support/browser.mjs';

const port = Number(process.env.OWN_BEARINGS_PORT ?? 41730);
const servedUrl = process.env.OWN_BEARINGS_URL;
const url = ADDRESS;
const WHOLE_GAMES = ['keyboardGame.spec.ts', 'mouseGame.spec.ts'];
/** Whole chapters, several seats, lost browsers and what stands beside the game: with the full tests only. */
const FULL_ONLY = [
  'adviser.spec.ts',
  'asking.spec.ts',
  'assignment.spec.ts',
  'assumptions.spec.ts',
  'authorsDay.spec.ts',
  'authorsHarm.spec.ts',
  'badFiles.spec.ts',
  'balance.spec.ts',
  'chapters.spec.ts',
  'chartRoom.spec.ts',
  'choosing.spec.ts',
  'classDay.spec.ts',
  'collect.spec.ts',
  'content.spec.ts',
  'everyScreen.spec.ts',
  'forecast.spec.ts',
  'glossary.spec.ts',
  'exports.spec.ts',
  'hand.spec.ts',
  'hotSeat.spec.ts',
  'killed.spec.ts',
  'levels.spec.ts',
  'myGames.spec.ts',
  'newNations.spec.ts',
  'newVersion.spec.ts',
  'offline.spec.ts',
  'ownScenario.spec.ts',
  'ownEvents.spec.ts',
  'lesson.spec.ts',
  'licencePage.spec.ts',
  'longWords.spec.ts',
  'ministers.spec.ts',
  'pastPlayed.spec.ts',
  'people.spec.ts',
  'plainAddress.spec.ts',
  'projects.spec.ts',
  'reference.spec.ts',
  'release.spec.ts',
  'rounds.spec.ts',
  'screens.spec.ts',
  'storage.spec.ts',
  'sheets.spec.ts',
  'single.spec.ts',
  'treeGame.spec.ts',
  'trust.spec.ts',
  'twoChapters.spec.ts',
  'watching.spec.ts',
  'weight.spec.ts',
  'workshop.spec.ts',
];
const NO_PARTS = process.env.TIER === 'quick' ? [...WHOLE_GAMES, ...FULL_ONLY] : WHOLE_GAMES;
const executablePath = findPageBrowser();

export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'wholeGames', testMatch: WHOLE_GAMES, outputDir: '../../test-results/wholeGames' },
    { name: 'parts', testIgnore: NO_PARTS, outputDir: '../../test-results/parts' },
  ],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  // A machine without a GPU draws the chart in software: what is awaited may take its time, never fail for it.
  expect: { timeout: 30_000 },
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
