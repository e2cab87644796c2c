// A place of its own on the web where the built page is published, replaced by a newer version, and taken down.

import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import { seeAllInstruments } from './newcomer';
import { serveFolder } from '../../src/cli/serve.mjs';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';

const BUILT = `${PROJECT_ROOT}dist`;
const PREFIX = '/games/own-bearings/';
const BUILDER = `${PROJECT_ROOT}tests/support/buildSecond.mjs`;

interface Served {
  readonly url: string;
  readonly close: () => void;
}

/** A newer version of the page, with other names for all its files. */
export interface SecondBuild {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

export function buildSecond(): SecondBuild {
  const folder = mkdtempSync(join(tmpdir(), 'own-bearings-second-'));
  execFileSync(process.execPath, [BUILDER, folder], { stdio: 'inherit' });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

export class Published {
  private constructor(
    private readonly folder: string,
    private readonly served: Served,
  ) {}

  /** The page as it is built, below a path at an address of its own. */
  static async create(): Promise<Published> {
    const folder = await mkdtemp(join(tmpdir(), 'own-bearings-site-'));
    const site = join(folder, 'site');
    await cp(BUILT, site, { recursive: true });
    return new Published(folder, await serveFolder({ folder: site, prefix: PREFIX }));
  }

  get url(): string {
    return this.served.url;
  }

  /** Puts the newer version in the place of the older, of which nothing stays. */
  async publish({ folder }: SecondBuild): Promise<void> {
    const site = join(this.folder, 'site');
    for (const name of await readdir(site)) await rm(join(site, name), { recursive: true });
    await cp(folder, site, { recursive: true });
  }

  /** From now on nobody answers. */
  takeDown(): void {
    this.served.close();
  }

  async remove(): Promise<void> {
    this.served.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** All that a game may need comes piece by piece, when the page has nothing better to do. */
const PATIENCE_MS = 120_000;

/** Waits until the browser keeps a whole version of the page for the time without a network. */
export async function keptOffline(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const kept = await caches.match('./whole');
      return kept !== undefined && navigator.serviceWorker.controller !== null;
    });
  await expect.poll(isKept, { timeout: PATIENCE_MS }).toBe(true);
}

export type ServiceWorkers = 'allow' | 'block';

/** A page in a browser of its own whose addresses lead to the site. */
export async function openAt(
  browser: Browser,
  site: Published,
  serviceWorkers: ServiceWorkers,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site.url,
    serviceWorkers,
    locale: 'en-GB',
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  await seeAllInstruments(context);
  return context.newPage();
}

/** The files of pieces that a running game in English may need and that the page has not asked for yet; a class and an author's page are no game. */
function missingFiles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const list = JSON.parse(document.getElementById('piece-files')!.textContent);
    const asked = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
    return Object.entries<number[]>(list.pieces)
      .flatMap(([piece, files]) =>
        /^app\/(?:(?!collect|earlier|workshop)\w+Views|adviser|forecastWorker)$|english(?!Collect|Earlier|Workshop)/.test(
          piece,
        )
          ? files
          : [],
      )
      .map((at) => list.files[at] as string)
      .filter((file) => !asked.has(new URL(file, document.baseURI).href));
  });
}

/** Waits until all that the running game may need is in the browser. */
export async function allIsHere(page: Page, serviceWorkers: ServiceWorkers): Promise<void> {
  if (serviceWorkers === 'allow') await keptOffline(page);
  await expect.poll(() => missingFiles(page), { timeout: PATIENCE_MS }).toEqual([]);
}
