// The browsers that the game is played in: how each is found, fetched and opened.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall } from '../support/apt.mjs';
import { findOnPath, provideBrowser } from '../support/browser.mjs';
import { openByPuppeteer } from './puppeteerPort.mjs';
import { openWebKit } from './webkitPort.mjs';

const LIBRARIES = '/usr/lib';
/** Where Debian puts MiniBrowser below the folder of the machine’s kind. */
const MINI_BROWSERS = ['webkit2gtk-4.1/MiniBrowser', 'webkitgtk-6.0/MiniBrowser'];

function findMiniBrowser() {
  const folders = existsSync(LIBRARIES) ? readdirSync(LIBRARIES) : [];
  return folders
    .flatMap((folder) => MINI_BROWSERS.map((path) => join(LIBRARIES, folder, path)))
    .find((path) => existsSync(path));
}

/** All three parts, or undefined when one is not there. */
function findWebKit() {
  const parts = {
    miniBrowser: findMiniBrowser(),
    driver: findOnPath(['WebKitWebDriver']),
    xvfb: findOnPath(['Xvfb']),
  };
  return Object.values(parts).includes(undefined) ? undefined : parts;
}

function installed(find, packages) {
  return find() ?? (aptInstall(packages) ? find() : undefined);
}

const findFirefox = () => process.env.FIREFOX_PATH ?? findOnPath(['firefox-esr', 'firefox']);

/** `provide` gives what `open` needs, fetched where need be, or undefined; `open` gives a port to one fresh page. */
export const BROWSERS = [
  {
    name: 'Chromium',
    provide: provideBrowser,
    open: (path) => openByPuppeteer('chrome', path),
  },
  {
    name: 'Firefox',
    provide: () => installed(findFirefox, ['firefox-esr']),
    open: (path) => openByPuppeteer('firefox', path),
  },
  {
    name: 'WebKit',
    provide: () => installed(findWebKit, ['webkit2gtk-driver', 'xvfb']),
    open: openWebKit,
  },
];
