// Looks at a screen in every size and theme: no barriers, nothing wider than the window, no words cut or over others, and targets for fingers on phones.

import type { Page } from '@playwright/test';
import { findCollisions } from '../screens/collisions';
import { comeToRest } from '../screens/rest';
import { type Screen, SCREENS } from '../screens/screens';
import { findTooWide } from '../screens/sideways';
import { showTheme, SIZES, type SizeName } from '../screens/sizes';
import { findSmallTargets } from '../screens/targets';
import type { Visit } from '../screens/walk';
import { findBadWords } from '../screens/words';
import { currentTier } from '../support/tier';
import { findBarriers, findPaleText } from './barriers';

/** The desk and the phone; every other size in the full tests. */
const SIZE_NAMES =
  currentTier() === 'full' ? (Object.keys(SIZES) as SizeName[]) : (['1366', '390'] as const);
const WIDEST_PHONE_PX = 600;

/** What is looked for beside the fit: barriers in a size and a theme. */
type Look = 'barriers' | 'contrast' | 'forced';

/** By size, in turn from screen to screen: barriers in two sizes of six, and in one by each theme. */
const IN_TURN: readonly (readonly Look[])[] = [
  ['barriers'],
  ['contrast'],
  [],
  ['barriers'],
  ['forced'],
  [],
];

function looksAt(screen: Screen, size: number): readonly Look[] {
  return IN_TURN[(SCREENS.indexOf(screen) + size) % IN_TURN.length]!;
}

/** Looks once at each wanted screen, and keeps what it finds and how often it looked. */
export class FitInspector {
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
      await comeToRest(this.page);
      await this.findMisfits(`${screen} ${size}`, size);
      for (const look of looksAt(screen, i)) await this.findFaults(`${screen} ${size}`, look);
    }
    await this.page.setViewportSize(SIZES['1366']);
  };

  print(): void {
    const { seen, looks } = this;
    console.log(`${seen.size} screens in ${SIZE_NAMES.length} sizes, ${looks} looks for barriers`);
  }

  private async findMisfits(name: string, size: SizeName): Promise<void> {
    this.note(name, await findTooWide(this.page));
    this.note(name, await findCollisions(this.page));
    this.note(name, await findBadWords(this.page));
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
