// What a browser keeps before a test: that all instruments were chosen, as most tests look at those, or nothing but first settings, as with a newcomer.

import type { BrowserContext, Page } from '@playwright/test';

const KEY = 'own-bearings-settings';
const port = Number(process.env.OWN_BEARINGS_PORT ?? 41730);

/** Where the page is served that the tests open. */
export const ADDRESS = process.env.OWN_BEARINGS_URL ?? `http://localhost:${port}/`;

interface StoredBrowser {
  cookies: [];
  origins: { origin: string; localStorage: { name: string; value: string }[] }[];
}

function withSettings(settings: Readonly<Record<string, unknown>>): StoredBrowser {
  const localStorage = [{ name: KEY, value: JSON.stringify(settings) }];
  return { cookies: [], origins: [{ origin: new URL(ADDRESS).origin, localStorage }] };
}

/** Someone who has chosen nothing yet: the game begins on the bridge. */
export const NEWCOMER = withSettings({});

/** Someone who has chosen all instruments. */
export const WITH_INSTRUMENTS = withSettings({ hasInstruments: true });

/** The same for pages at other addresses, where no settings are kept yet. */
export async function seeAllInstruments(pages: Page | BrowserContext): Promise<void> {
  await pages.addInitScript(
    ([key, settings]) => {
      try {
        if (localStorage.getItem(key) === null) localStorage.setItem(key, settings);
      } catch {
        // This page may keep nothing.
      }
    },
    [KEY, JSON.stringify({ hasInstruments: true })] as const,
  );
}
