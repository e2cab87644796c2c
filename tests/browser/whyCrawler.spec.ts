// Every number on the page can be asked "Why?": the crawler looks at each digit of every screen.

import { expect, type Page, test } from '@playwright/test';
import { begin, beginWithMoments, withoutCanvas } from './course';
import { KINDS } from './whyKinds';
import { strayNumbers } from './whyMatch';
import { isBare, scanNumbers } from './whyScan';
import { Tally } from './whyTally';
import {
  playToTheEnd,
  seeAdviser,
  seeChapters,
  seeMain,
  seeMenu,
  seeMoments,
  seeTables,
  seeTurn,
  type See,
} from './whyTour';

/** Areas in which numbers do not answer yet; the lists only ever get shorter. */
const STILL_BARE: Readonly<Record<'game' | 'debrief', readonly string[]>> = {
  game: [],
  debrief: [],
};

function seeing(page: Page, tally: Tally): See {
  return async (screen, root, regions) => tally.add(screen, await scanNumbers(page, root), regions);
}

/** Nothing is bare but what is listed, and what is listed really is. */
function expectAnswers(tally: Tally, stillBare: readonly string[]): void {
  tally.print();
  const unexpected = tally.bareTexts().filter((text) => !stillBare.includes(text.split(' | ')[0]!));
  expect(unexpected).toEqual([]);
  expect([...stillBare].sort()).toEqual(tally.bareAreas().sort());
}

test.beforeEach(({ page }) => withoutCanvas(page));

test('should leave no number without an answer in the first turns of a game', async ({ page }) => {
  const tally = new Tally();
  const see = seeing(page, tally);
  await beginWithMoments(page);
  await seeMoments(page, see);
  await seeMain(page, see);
  await seeChapters(page, see);
  await seeMenu(page, see);
  await seeTables(page, see);
  await seeAdviser(page, see);
  await seeTurn(page, see);
  await seeMain(page, see);
  for (let turn = 0; turn < 4; turn++) await seeTurn(page, see);
  await seeMain(page, see);
  await seeChapters(page, see);
  expectAnswers(tally, STILL_BARE.game);
});

test('should leave no number without an answer in a debrief', async ({ page }) => {
  const tally = new Tally();
  const see = seeing(page, tally);
  await begin(page, 'Short course, 10 turns');
  await playToTheEnd(page);
  await see('debrief');
  await page.getByRole('button', { name: 'Show as a table' }).click();
  await see('debrief, table');
  expectAnswers(tally, STILL_BARE.debrief);
});

test('should show in each answer the very numbers that were asked about', async ({ page }) => {
  const stray: string[] = [];
  const see: See = async (screen, root, regions) => {
    const found = (await scanNumbers(page, root)).filter(
      ({ region }) => regions === undefined || regions.includes(region),
    );
    for (const line of await strayNumbers(page, found)) stray.push(`${screen}: ${line}`);
  };
  await beginWithMoments(page);
  await seeMoments(page, see);
  await seeMain(page, see);
  await seeTurn(page, see);
  await seeMain(page, see);
  expect(stray).toEqual([]);
});

test('should find a bare number that was planted, in words and in a picture', async ({ page }) => {
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
