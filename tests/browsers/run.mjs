// Plays one short game in three browsers on the built page, in both languages, and from the disk, and compares how it ended: `run.mjs`.

import { pathToFileURL } from 'node:url';
import { SINGLE_FOLDER, SINGLE_NAME } from '../../src/cli/single.mjs';
import { serveFolder } from '../../src/cli/serve.mjs';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';
import { BROWSERS } from './browsers.mjs';
import { playGame } from './game.mjs';
import { faultOf } from './judge.mjs';
import { lastWords } from './places.mjs';

/** The page in one file, which is no page of any server. */
const FROM_DISK = pathToFileURL(`${SINGLE_FOLDER}/${SINGLE_NAME}`).href;

/** Chromium plays from the disk in tests of its own. */
const DISK_BROWSER = 'Firefox';

/** Where and in which language a game is played. */
function gamesAt(site, browser) {
  const games = [
    { place: 'site', url: site, language: 'en' },
    { place: 'site', url: site, language: 'ko' },
    { place: 'disk', url: FROM_DISK, language: 'ko' },
  ];
  return games.filter(({ place }) => place === 'site' || browser.name === DISK_BROWSER);
}

const MOST_WORDS = 600;

/** What the page shows where a game broke off, as far as the browser still answers. */
async function wordsAtEnd(port) {
  const words = await port.read(lastWords).catch((error) => `unknown: ${error.message}`);
  return words.replaceAll(/\s+/g, ' ').slice(-MOST_WORDS);
}

/** Plays through an open port; what goes wrong is told with the step and what the page shows. */
async function playThrough(port, url, language) {
  let step = 'the start';
  try {
    const end = await playGame(port, url, language, (now) => (step = now));
    return { ...end, complaints: await port.complaints() };
  } catch (error) {
    return { fault: `at ${step}: ${error.message}\nThe page shows: ${await wordsAtEnd(port)}` };
  }
}

/** One game in a browser of its own, which keeps nothing of another game. */
async function playIn({ open }, program, { place, url, language }) {
  const began = performance.now();
  try {
    const port = await open(program);
    try {
      const game = await playThrough(port, url, language);
      const seconds = (performance.now() - began) / 1000;
      return { ...game, place, language, seconds, version: await port.version() };
    } finally {
      await port.close();
    }
  } catch (error) {
    return { place, language, fault: `the browser fails: ${error.message}` };
  }
}

async function playAll(browser, program, site) {
  if (!program) return [];
  const games = [];
  for (const game of gamesAt(site, browser)) {
    games.push({ name: browser.name, ...(await playIn(browser, program, game)) });
  }
  return games;
}

function tell({ name, place, language, version, hash, score, seconds }, fault) {
  const what = fault ? `FAILED: ${fault}` : `score ${score}, ${hash}, ${seconds.toFixed(1)} s`;
  console.log(`${`${name} ${place} ${language}`.padEnd(18)}${(version ?? '').padEnd(24)}${what}`);
}

/** Counts a browser that is not to be had as a failure where nothing may be missing. */
function missingGames(programs) {
  const missing = BROWSERS.filter((_, i) => !programs[i]);
  for (const { name } of missing) console.log(`${name}: not installed and not to be had`);
  return process.env.CI ? missing.length : 0;
}

/** Plays all games, tells of each, and gives `{ code, passed, failed }`. Needs the built page. */
export async function playInBrowsers() {
  const programs = BROWSERS.map(({ provide }) => provide());
  const server = await serveFolder({ folder: `${PROJECT_ROOT}dist` });
  try {
    const lanes = BROWSERS.map((browser, i) => playAll(browser, programs[i], server.url));
    const games = (await Promise.all(lanes)).flat();
    const first = games.find(({ hash }) => hash) ?? {};
    const faults = games.map((game) => faultOf(game, first));
    games.forEach((game, i) => tell(game, faults[i]));
    const failed = faults.filter(Boolean).length + missingGames(programs);
    return {
      code: failed === 0 ? 0 : 1,
      passed: games.length - faults.filter(Boolean).length,
      failed,
    };
  } finally {
    server.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { code, passed, failed } = await playInBrowsers();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = code;
}
