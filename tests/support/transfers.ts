// Weighs what a page and its workers fetch, as a host that compresses would send it.

import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

export interface Transfer {
  readonly address: string;
  /** As Playwright names it: document, stylesheet, script, font, image, fetch … */
  readonly kind: string;
  /** Bytes of the body, compressed where it is text. */
  readonly bytes: number;
}

const IS_PACKED = /\.(?:woff2|webp|webm|mp3|jpg|png)(?:[?#]|$)/;

async function bytesOf(response: Response): Promise<number> {
  if (response.headers()['content-encoding'] !== undefined)
    return (await response.request().sizes()).responseBodySize;
  const body = await response.body();
  return IS_PACKED.test(response.url()) ? body.length : gzipSync(body).length;
}

/** What the page fetches from now on; what a worker asks for again, which a browser keeps, counts once. */
export class Transfers {
  readonly #responses = new Map<string, Response>();

  constructor(page: Page) {
    page.on('response', (response) => {
      const address = response.url().replace(/#.*$/, '');
      if (!response.fromServiceWorker() && !this.#responses.has(address))
        this.#responses.set(address, response);
    });
  }

  /** Everything so far; call it when the network is idle. */
  all(): Promise<Transfer[]> {
    const responses = [...this.#responses].filter(([, response]) => response.ok());
    return Promise.all(
      responses.map(async ([address, response]) => ({
        address,
        kind: response.request().resourceType(),
        bytes: await bytesOf(response),
      })),
    );
  }
}

/** Between two looks at whether something more came. */
const PAUSE_MS = 700;

/** Resolves once the page has fetched everything that it asks for, its letters too. */
export async function whenAtRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async (pause) => {
    for (let before = -1; ; ) {
      const count = performance.getEntriesByType('resource').length;
      if (count === before && document.fonts.status === 'loaded') return;
      before = count;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }, PAUSE_MS);
}

/** Waits until the title stands with its letters and pictures: what the page fetches at leisure begins only then. */
export async function whenTitleStands(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('leisure').length > 0);
}

/** Of these transfers, those that the title asked for before it stood. */
export async function ofTitle(page: Page, transfers: readonly Transfer[]): Promise<Transfer[]> {
  const asked = await page.evaluate(() => {
    const stands = performance.getEntriesByName('leisure')[0]!.startTime;
    const entries = performance.getEntriesByType('resource');
    const before = entries.filter(({ startTime }) => startTime < stands);
    return [location.href, ...before.map(({ name }) => name.replace(/#.*$/, ''))];
  });
  return transfers.filter(({ address }) => asked.includes(address));
}

/** Bytes of all transfers in kB of 1000. */
export function kilobytesOf(transfers: readonly Transfer[]): number {
  return transfers.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}
