// Every screen, in every size and theme: no barriers, nothing wider than the window, no words cut or over others, and targets for fingers on phones.

import { expect, type Page, test } from '@playwright/test';
import { findCollisions } from '../screens/collisions';
import { type Screen, SCREENS } from '../screens/screens';
import { showTheme, SIZES, type SizeName } from '../screens/sizes';
import { findTooWide } from '../screens/sideways';
import { findSmallTargets } from '../screens/targets';
import { GAMES, type Visit, walkGame } from '../screens/walk';
import { currentTier } from '../support/tier';
import { findBarriers, findPaleText } from './barriers';
import { withoutCanvas, withoutForecasts } from './course';

const SIZE_NAMES = Object.keys(SIZES) as SizeName[];
const WIDEST_PHONE_PX = 600;
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
  chart: ['country', 'place'],
};
/** Their screens are seen with what workers find out: bands and gains, and a class played again. */
const WITH_FORECASTS: readonly Game[] = ['nation', 'chart', 'class'];
const ALONE = Object.values(OWN).flat();
const SEEN_IN = { ...OWN, nation: SCREENS.filter((screen) => !ALONE.includes(screen)) };

/** What is looked for beside the fit: barriers in a size and a theme. */
type Look = 'barriers' | 'contrast' | 'forced';
const LOOKS: readonly Look[] = ['barriers', 'contrast', 'forced'];

/** By size, in turn from screen to screen: layouts differ more than colours do. */
const IN_TURN: readonly (readonly Look[])[] = [
  ['barriers'],
  ['contrast'],
  [],
  ['barriers'],
  ['forced'],
  [],
];

/** The soak tests look for everything everywhere; the full ones for barriers in two sizes of each screen, and in one by each theme. */
function looksAt(screen: Screen, size: number): readonly Look[] {
  if (currentTier() === 'soak') return LOOKS;
  return IN_TURN[(SCREENS.indexOf(screen) + size) % IN_TURN.length]!;
}

/** Ends a walk on which there is nothing more to see. */
class AllSeen extends Error {}

/** Looks once at each wanted screen, and keeps what it finds and how often it looked. */
class Inspector {
  readonly found: string[] = [];
  readonly seen = new Set<Screen>();
  looks = 0;

  constructor(
    private readonly page: Page,
    private readonly wanted: readonly Screen[],
  ) {}

  readonly visit: Visit = async (screen) => {
    if (this.seen.has(screen) || !this.wanted.includes(screen)) return;
    this.seen.add(screen);
    for (const [i, size] of SIZE_NAMES.entries()) {
      await this.page.setViewportSize(SIZES[size]);
      await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
      await this.findMisfits(`${screen} ${size}`, size);
      for (const look of looksAt(screen, i)) await this.findFaults(`${screen} ${size}`, look);
    }
    await this.page.setViewportSize(SIZES['1366']);
    if (this.seen.size === this.wanted.length) throw new AllSeen();
  };

  print(): void {
    const { seen, looks } = this;
    console.log(`${seen.size} screens in ${SIZE_NAMES.length} sizes, ${looks} looks for barriers`);
  }

  private async findMisfits(name: string, size: SizeName): Promise<void> {
    this.note(name, await findTooWide(this.page));
    this.note(name, await findCollisions(this.page));
    if (SIZES[size].width <= WIDEST_PHONE_PX) this.note(name, await findSmallTargets(this.page));
  }

  /** Names, roles and order are the same in each theme; only colours differ. */
  private async findFaults(name: string, look: Look): Promise<void> {
    const { page } = this;
    this.looks += 1;
    if (look === 'barriers') return this.note(`${name} light`, await findBarriers(page));
    await showTheme(page, look);
    this.note(`${name} ${look}`, await findPaleText(page));
    return showTheme(page, 'light');
  }

  private note(name: string, faults: readonly string[]): void {
    this.found.push(...faults.map((fault) => `${name}: ${fault}`));
  }
}

for (const game of Object.keys(GAMES) as Game[])
  test(`should fit every window and be without barriers, in the game of: ${game}`, async ({
    page,
  }) => {
    test.setTimeout(currentTier() === 'soak' ? 3_600_000 : 600_000);
    if (game !== 'chart') await withoutCanvas(page);
    if (!WITH_FORECASTS.includes(game)) await withoutForecasts(page);
    const inspector = new Inspector(page, SEEN_IN[game]);
    await walkGame(page, game, inspector.visit).catch((end: unknown) => {
      if (!(end instanceof AllSeen)) throw end;
    });
    inspector.print();
    expect([...inspector.seen].sort()).toEqual([...SEEN_IN[game]].sort());
    expect(inspector.found).toEqual([]);
  });

for (const hasCanvas of [true, false])
  test(`should find pale words and a nameless button that were planted, ${hasCanvas ? 'with' : 'without'} a canvas`, async ({
    page,
  }) => {
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

test('should find words that were planted over others, and words that were cut', async ({
  page,
}) => {
  await withoutCanvas(page);
  await page.goto('./');
  await expect(page.locator('.title-screen h1')).toBeVisible();
  expect(await findCollisions(page)).toEqual([]);
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
  });
  const found = (await findCollisions(page)).join();
  expect(found).toContain('“Under” lies over “Over”');
  expect(found).toContain('“Longer than its box” is cut');
});
