// Countries that nobody drew, each out of a scenario alone: card, flag, inset, places, plates and the map of projects by rule, and nothing fetched for it where all are drawn.

import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveFolder } from '../../src/cli/serve.mjs';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';
import { COLOURS } from '../../src/ui/theme/tokens';
import { NEW_NATIONS, type NewNation, scenarioIdOf, SHARED_ID } from '../support/newNations';
import { findBarriers } from './barriers';
import { endTurn, goOn, leaveBriefing, putOff, withoutForecasts } from './course';
import { openGame, SIZES } from './mainScreenPage';

const OUTLINES = 'map/countries.json';
const [SWITZERLAND] = NEW_NATIONS as [NewNation, ...NewNation[]];

let folder: string;
let site: { readonly url: string; readonly close: () => void };

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'own-bearings-nations-'));
  const builder = `${PROJECT_ROOT}tests/support/buildNewNations.ts`;
  execFileSync(process.execPath, ['--import', 'tsx', builder, folder], { stdio: 'inherit' });
  site = await serveFolder({ folder });
});

test.afterAll(async () => {
  site.close();
  await rm(folder, { recursive: true, force: true });
});

test.beforeEach(({ page }) => withoutForecasts(page));

/** What is asked for beside the page from now on. */
function askedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

async function openTitle(page: Page): Promise<void> {
  await page.goto(`${site.url}#play?seed=7&sight=pilotAboard`);
  await expect(page.getByRole('heading', { level: 1, name: 'Own Bearings' })).toBeVisible();
}

/** Starts a game of the nation and stays with the first dialog of its first turn. */
async function startGameOf(page: Page, nation: NewNation): Promise<void> {
  await openTitle(page);
  await page.locator(`[data-scenario="${scenarioIdOf(nation)}"] button`).click();
  await page.getByRole('button', { name: 'To the briefing' }).click();
  await leaveBriefing(page);
}

async function openGameOf(page: Page, nation: NewNation): Promise<void> {
  await startGameOf(page, nation);
  await putOff(page);
  await expect(page.getByRole('heading', { level: 1, name: nation.en })).toBeVisible();
  await expect(page.locator('.map-canvas canvas').last()).toBeVisible();
}

/** Pixels of the chart in the colour of home. */
function homePixels(page: Page): Promise<number> {
  return page.locator('canvas.chart-ground').evaluate((canvas: HTMLCanvasElement, colour) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
    const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    let count = 0;
    for (let i = 0; i < data.length; i += 4)
      if (wanted.every((part, at) => Math.abs(data[i + at]! - part) < 12)) count += 1;
    return count;
  }, COLOURS.home);
}

test('should give every new nation a card with its outline and a plate for a flag', async ({
  page,
}) => {
  const asked = askedFor(page);
  await openTitle(page);
  for (const nation of NEW_NATIONS) {
    const card = page.locator(`[data-scenario="${scenarioIdOf(nation)}"]`);
    await expect(card.locator('path.shape-home')).toHaveAttribute('d', /^M/);
    await expect(card.locator('path.flag-outline')).toHaveAttribute('d', /^M/);
  }
  expect(asked.filter((path) => path.endsWith(OUTLINES))).toHaveLength(1);
  for (const viewport of Object.values(SIZES)) {
    await page.setViewportSize(viewport);
    expect(await findBarriers(page)).toEqual([]);
  }
});

for (const nation of NEW_NATIONS)
  test(`should draw ${nation.en} in its inset, with its places`, async ({ page }) => {
    await openGameOf(page, nation);
    await expect.poll(() => homePixels(page)).toBeGreaterThan(500);
    const chart = page.locator('[data-region="map"]');
    await expect(chart.locator('.site-plate')).toHaveCount(5);
    for (const plate of await chart.locator('.site-plate').all()) {
      const words = await plate.innerText();
      expect(nation.places.some(([name]) => words.includes(name))).toBe(true);
    }
    for (const viewport of Object.values(SIZES)) {
      await page.setViewportSize(viewport);
      expect(await findBarriers(page)).toEqual([]);
    }
  });

test('should show other new nations as plates that open their sheet', async ({ page }) => {
  await openGameOf(page, SWITZERLAND);
  const pin = page.locator('[data-pin="NLD"]');
  await expect(pin.locator('path.flag-outline')).toHaveAttribute('d', /^M/);
  await expect(pin).toHaveAccessibleName(/^Netherlands/);
  await pin.click();
  await expect(page.getByRole('heading', { name: 'Netherlands' })).toBeVisible();
});

test('should show the places of projects on the map of home', async ({ page }) => {
  await page.setViewportSize(SIZES.phone);
  await openGameOf(page, SWITZERLAND);
  const choice = page.getByRole('dialog', { name: 'Choose a project' });
  await endTurn(page);
  await goOn(page);
  await endTurn(page);
  await goOn(page, choice);
  const map = choice.locator('.project-map');
  await expect(map.locator('path.shape-home')).toHaveAttribute('d', /^M/);
  await expect(map.locator('.project-dot').first()).toBeVisible();
});

test('should show four new nations in the world, and hand the device over with a large plate', async ({
  page,
}) => {
  await openTitle(page);
  const card = page.locator(`[data-scenario="${SHARED_ID}"]`);
  await expect(card.locator('circle.shape-home')).toHaveCount(4);
  await card.getByRole('button').click();
  await page.getByRole('radio', { name: '2 people' }).check({ force: true });
  await page.getByRole('button', { name: 'To the briefing' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  const sheet = page.locator('.hand-over-sheet');
  await expect(sheet.locator('path.flag-outline')).toHaveCount(3);
  await expect(sheet.locator('.flag-letters:visible')).toHaveText([SWITZERLAND.country]);
  for (const viewport of Object.values(SIZES)) {
    await page.setViewportSize(viewport);
    expect(await findBarriers(page)).toEqual([]);
  }
});

test('should play on where the outlines cannot be had', async ({ page }) => {
  await page.route(`**/${OUTLINES}`, (route) => route.abort());
  await openGameOf(page, SWITZERLAND);
  await expect(page.locator('[data-pin="USA"]')).toBeVisible();
  await endTurn(page);
});

test('should ask for no outlines where all countries are drawn', async ({ page }) => {
  const asked = askedFor(page);
  await openGame(page);
  await expect(page.locator('.map-canvas canvas').last()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.some((path) => path.endsWith('map/world.json'))).toBe(true);
  expect(asked.filter((path) => path.endsWith(OUTLINES))).toEqual([]);
});
