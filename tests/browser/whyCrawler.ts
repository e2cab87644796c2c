// Asks "Why?" of each digit of every screen: each number is answered, with that very number.

import { expect, type Page } from '@playwright/test';
import type { Visit } from '../screens/walk';
import { Strays } from './whyMatch';
import { type Found, scanNumbers } from './whyScan';
import { Tally } from './whyTally';

/** Every lever is tried in many futures. */
const FORECAST_MS = 120_000;
/** What is still worked out: bands and gains of forecasts. */
const WAITING =
  '[aria-busy="true"], b.is-stale, .gain.is-stale:not(:empty), .step-gain.muted:not(:empty)';

export class WhyCrawler {
  private readonly tally = new Tally();
  private readonly wrong = new Strays();

  constructor(private readonly page: Page) {}

  readonly visit: Visit = async (screen) => {
    const found = await this.scanTop();
    this.tally.add(screen, found);
    await this.wrong.look(this.page, screen, found);
  };

  print(): void {
    this.tally.print();
  }

  /** Texts with numbers that nothing answers. */
  bareTexts(): readonly string[] {
    return this.tally.bareTexts();
  }

  /** Numbers that are not among their own answers. */
  strays(): readonly string[] {
    return this.wrong.found;
  }

  /** Everything on top, once all forecasts are there; a dialog hides what lies below it. */
  private async scanTop(): Promise<Found[]> {
    const { page } = this;
    const dialog = page.locator('dialog[open]').last();
    const root = (await dialog.count()) === 0 ? page.locator('body') : dialog;
    await expect(root.locator(WAITING)).toHaveCount(0, { timeout: FORECAST_MS });
    return scanNumbers(page, root);
  }
}
