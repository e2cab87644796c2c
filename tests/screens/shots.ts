// Takes a picture of every screen in every size and theme, and lays them on one page beside the pictures of a folder.
// Run: npm run shots -- [--beside FOLDER] [--screens a,b] [--locale ko-KR]; needs Chromium.

import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { serveFolder } from '../../src/cli/serve.mjs';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';
import { seeAllInstruments } from '../browser/newcomer';
import { CHROMIUM_ARGS, provideBrowser } from '../support/browser.mjs';
import { REFERENCES, type Screen, SCREENS } from './screens';
import { pageOf, type Shot } from './shotsPage';
import { showSight, showTheme, SIGHTS, SIZES, type SizeName, type Theme } from './sizes';
import { walkScreens } from './walk';

const OUT = join(PROJECT_ROOT, 'test-results', 'shots');
const PORT = 4192;
/** Until the chart is drawn and nothing moves. */
const REST_MS = 700;
/** The size in which themes and kinds of sight are shown too. */
const DESK: SizeName = '1366';
/** Where colours carry the most. */
const COLOURFUL: ReadonlySet<Screen> = new Set(['main-later', 'world', 'report', 'debrief']);

interface Wishes {
  readonly beside: string | undefined;
  readonly screens: ReadonlySet<Screen> | undefined;
  readonly locale: string;
}

function readWishes(): Wishes {
  const { values } = parseArgs({
    options: {
      beside: { type: 'string' },
      screens: { type: 'string' },
      locale: { type: 'string', default: 'en-GB' },
    },
  });
  const named = values.screens?.split(',') ?? [];
  const unknown = named.filter((name) => !SCREENS.some((screen) => screen === name));
  if (unknown.length > 0)
    throw new Error(`No screen is called ${unknown.join(', ')}; there are ${SCREENS.join(', ')}.`);
  return {
    beside: values.beside,
    screens: values.screens === undefined ? undefined : new Set(named as Screen[]),
    locale: values.locale,
  };
}

/** The picture of a screen as it stands, named by screen and look. */
async function take(page: Page, screen: Screen, look: string): Promise<Shot> {
  await page.evaluate((rest) => new Promise((resolve) => setTimeout(resolve, rest)), REST_MS);
  const file = `${screen}-${look}.jpg`;
  await page.screenshot({ path: join(OUT, file), type: 'jpeg', quality: 80 });
  return { screen, look, file };
}

async function takeSizes(page: Page, screen: Screen): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const size of Object.keys(SIZES) as SizeName[]) {
    await page.setViewportSize(SIZES[size]);
    shots.push(await take(page, screen, size));
  }
  await page.setViewportSize(SIZES[DESK]);
  return shots;
}

async function takeThemes(page: Page, screen: Screen): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const theme of ['contrast', 'forced'] satisfies Theme[]) {
    await showTheme(page, theme);
    shots.push(await take(page, screen, theme));
  }
  await showTheme(page, 'light');
  if (!COLOURFUL.has(screen)) return shots;
  for (const sight of SIGHTS) {
    await showSight(page, sight);
    shots.push(await take(page, screen, sight));
  }
  await showSight(page, 'none');
  return shots;
}

/** The pictures that ours are laid beside, copied to where the page finds them. */
function copyReferences(folder: string | undefined): string[] {
  if (folder === undefined) return [];
  const names = Object.values(REFERENCES).flatMap((looks) => Object.values(looks));
  const found = names.filter((name) => existsSync(join(folder, name)));
  for (const name of found) copyFileSync(join(folder, name), join(OUT, name));
  return found;
}

async function takeAll(browser: Browser, url: string, wishes: Wishes): Promise<Shot[]> {
  const page = await browser.newPage({
    viewport: SIZES[DESK],
    locale: wishes.locale,
    baseURL: url,
  });
  await seeAllInstruments(page);
  const shots: Shot[] = [];
  await walkScreens(
    page,
    async (screen) => {
      shots.push(...(await takeSizes(page, screen)), ...(await takeThemes(page, screen)));
      console.log(`${screen}: ${shots.filter((shot) => shot.screen === screen).length} pictures`);
    },
    wishes.screens,
  );
  return shots;
}

async function run(): Promise<void> {
  const wishes = readWishes();
  const executablePath = provideBrowser();
  if (executablePath === undefined) throw new Error('No Chromium was found.');
  mkdirSync(OUT, { recursive: true });
  const references = copyReferences(wishes.beside);
  const { url, close } = await serveFolder({ folder: join(PROJECT_ROOT, 'dist'), port: PORT });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const shots = await takeAll(browser, url, wishes);
    writeFileSync(join(OUT, 'index.html'), pageOf(shots, new Set(references)));
    console.log(`${shots.length} pictures: ${join(OUT, 'index.html')}`);
  } finally {
    await browser.close();
    close();
  }
}

await run();
