// Every screen of every game: it fits every size, is without barriers in every theme, and answers every number.

import { expect, test } from '@playwright/test';
import { findCollisions } from '../screens/collisions';
import { type Screen, SCREENS } from '../screens/screens';
import { SIZES } from '../screens/sizes';
import { findSmallTargets } from '../screens/targets';
import { GAMES, walkGame } from '../screens/walk';
import { findBadWords } from '../screens/words';
import { findBarriers, findPaleText } from './barriers';
import { begin, withoutCanvas } from './course';
import { FitInspector } from './fitInspector';
import { WhyCrawler } from './whyCrawler';
import { KINDS } from './whyKinds';
import { isBare, scanNumbers } from './whyScan';

type Game = keyof typeof GAMES;

/** What one game alone shows; all else is seen in a nation's. Only a chart opens countries and places. */
const OWN: Readonly<Record<Exclude<Game, 'nation'>, readonly Screen[]>> = {
  superpower: ['exports'],
  pair: ['hand-over', 'proposal'],
  nobody: ['watched', 'back-test'],
  class: [
    'link-fault',
    'assignment',
    'assignment-card',
    'adviser-words',
    'stopped',
    'hand-in',
    'class',
    'paper',
    'collect',
    'collect-class',
  ],
  author: ['workshop', 'workshop-findings', 'workshop-good', 'briefing-own', 'followed'],
  chart: ['bridge', 'country', 'place'],
};
const ALONE = Object.values(OWN).flat();
const SEEN_IN = { ...OWN, nation: SCREENS.filter((screen) => !ALONE.includes(screen)) };

for (const game of Object.keys(GAMES) as Game[])
  test(`should fit every window, be without barriers and answer every number, in the game of: ${game}`, {
    tag: '@ci',
  }, async ({ page }) => {
    test.setTimeout(600_000);
    if (game !== 'chart') await withoutCanvas(page);
    const inspector = new FitInspector(page, SEEN_IN[game]);
    const crawler = new WhyCrawler(page);
    await walkGame(page, game, async (screen) => {
      await inspector.visit(screen);
      await crawler.visit(screen);
    });
    inspector.print();
    crawler.print();
    expect.soft([...inspector.seen].sort()).toEqual([...SEEN_IN[game]].sort());
    expect.soft(inspector.found).toEqual([]);
    expect.soft(crawler.bareTexts()).toEqual([]);
    expect(crawler.strays()).toEqual([]);
  });

for (const hasCanvas of [true, false])
  test(`should find pale words and a nameless button that were planted, ${hasCanvas ? 'with' : 'without'} a canvas`, {
    tag: '@ci',
  }, async ({ page }) => {
    if (!hasCanvas) await withoutCanvas(page);
    await page.goto('./');
    await expect(page.locator('.title-screen h1')).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    await page.evaluate(() => {
      const words = document.createElement('p');
      words.style.cssText = 'color: #bbb; background: #fff';
      words.textContent = 'Hard to read.';
      document.querySelector('main')!.append(words, document.createElement('button'));
    });
    expect((await findPaleText(page)).join()).toContain('Hard to read.');
    const barriers = (await findBarriers(page)).join();
    expect(barriers).toContain('Hard to read.');
    expect(barriers).toContain('button-name');
  });

test('should find words that were planted over others, cut, broken, and out of their card', {
  tag: '@ci',
}, async ({ page }) => {
  await withoutCanvas(page);
  await page.goto('./');
  await expect(page.locator('.title-screen h1')).toBeVisible();
  expect(await findCollisions(page)).toEqual([]);
  expect(await findBadWords(page)).toEqual([]);
  await page.evaluate(() => {
    const plant = (words: string, style: string) => {
      const place = document.createElement('p');
      place.style.cssText = `position: fixed; top: 0; ${style}`;
      place.textContent = words;
      document.body.append(place);
    };
    plant('Under', 'left: 0; background: white');
    plant('Over', 'left: 0');
    plant('Longer than its box', 'left: 50%; width: 4em; overflow: hidden; white-space: nowrap');
    plant('Capability', 'top: 50%; width: 3em; overflow-wrap: anywhere');
    const card = document.createElement('div');
    card.className = 'choice';
    card.style.cssText = 'position: fixed; top: 70%; left: 0; width: 4em; white-space: nowrap';
    card.textContent = 'Wider than its card is';
    document.body.append(card);
  });
  const found = (await findCollisions(page)).join();
  expect(found).toContain('“Under” lies over “Over”');
  expect(found).toContain('“Longer than its box” is cut');
  const bad = (await findBadWords(page)).join();
  expect(bad).toContain('“Capability” is broken');
  expect(bad).toContain('“Wider than its card is” stands out of its card');
});

test('should find a target that was planted too small, unless a notice lies over its side', {
  tag: '@ci',
}, async ({ page }) => {
  await withoutCanvas(page);
  await page.goto('./');
  await expect(page.locator('.title-screen h1')).toBeVisible();
  await page.setViewportSize(SIZES['360']);
  expect(await findSmallTargets(page)).toEqual([]);
  await page.evaluate(() => {
    const small = document.createElement('button');
    small.style.cssText =
      'position: fixed; top: 300px; left: 0; z-index: 99; width: 44px; height: 30px';
    document.querySelector('main')!.append(small);
  });
  expect(await findSmallTargets(page)).toHaveLength(1);
  await page.evaluate(() => {
    for (const top of ['260px', '328px']) {
      const notice = document.createElement('div');
      notice.className = 'page-notice';
      notice.style.cssText = `top: ${top}; right: auto; bottom: auto; left: 0; z-index: 100; height: 42px; overflow: hidden`;
      document.body.append(notice);
    }
  });
  expect(await findSmallTargets(page)).toEqual([]);
});

test('should find a bare number that was planted, in words and in a picture', {
  tag: '@ci',
}, async ({ page }) => {
  await withoutCanvas(page);
  await begin(page);
  const before = (await scanNumbers(page)).filter(isBare).length;
  await page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'It would cost $7.77bn.';
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const label = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    label.textContent = '888';
    svg.append(label);
    document.querySelector('main')!.append(words, svg);
  });
  const texts = (await scanNumbers(page)).filter(isBare).map(({ text }) => text);
  expect(texts).toContain('It would cost $7.77bn.');
  expect(texts).toContain('888');
  expect(texts).toHaveLength(before + 2);
});

test('should let no more than twelve kinds of digits pass', () => {
  expect(Object.keys(KINDS).length).toBeLessThanOrEqual(12);
  for (const { reason } of Object.values(KINDS)) expect(reason).not.toBe('');
});
