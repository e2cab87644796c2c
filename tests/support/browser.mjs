// Finds a Chromium for the browser tests, and fetches one where there is none.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { toolScript } from '../../src/cli/tools.mjs';
import { aptInstall } from './apt.mjs';

const NAMES_ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const KNOWN_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.ProgramFiles ?? 'C:/Program Files', 'Google/Chrome/Application/chrome.exe'),
];

/** Chromium without windows, as Debian and as Google name it: the same engine for a quarter less work. */
const WINDOWLESS = ['/usr/lib/chromium/chromium-headless-shell'];
const WINDOWLESS_ON_PATH = ['chrome-headless-shell'];

const DOWNLOAD_LIMIT_MS = 300_000;

/** Arguments that keep Chromium quiet on a closed network, and let root run it. */
export const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The full path of the first of `names` that the PATH holds. */
export function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isProgram);
}

/** CHROME_PATH, an installed browser, or an earlier download of Playwright's, in this order. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return isProgram(named) ? named : undefined;
  return (
    findOnPath(NAMES_ON_PATH) ??
    KNOWN_PLACES.find(isProgram) ??
    [chromium.executablePath()].find(isProgram)
  );
}

/** The same, without windows where there is such a one: for the many tests that look at one page. */
export function findPageBrowser() {
  if (process.env.CHROME_PATH) return findBrowser();
  return WINDOWLESS.find(isProgram) ?? findOnPath(WINDOWLESS_ON_PATH) ?? findBrowser();
}

function downloadBrowser() {
  console.log('No Chromium found; trying to download the one of Playwright …');
  spawnSync(process.execPath, [toolScript('playwright'), 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: DOWNLOAD_LIMIT_MS,
  });
  return findBrowser();
}

/** A browser's path, fetched where need be; undefined when there is none to be had. */
export function provideBrowser() {
  if (process.env.CHROME_PATH) return findBrowser();
  return (
    findBrowser() ?? downloadBrowser() ?? (aptInstall(['chromium']) ? findBrowser() : undefined)
  );
}
