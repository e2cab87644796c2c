// How the browser tests run: the built page, served as a static host would, in one Chromium.

import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findBrowser } from '../support/browser.mjs';

const port = Number(process.env.OWN_BEARINGS_PORT ?? 41730);
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  // A machine without a GPU draws the chart in software: what is awaited may take its time, never fail for it.
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'en-GB',
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM_ARGS },
  },
  webServer: {
    command: `node ../support/serveBuild.mjs ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
