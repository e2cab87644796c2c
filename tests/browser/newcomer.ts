// What a browser keeps before a test: the instruments of someone who has chosen them, or nothing, as with a newcomer.

export interface StoredBrowser {
  cookies: [];
  origins: { origin: string; localStorage: { name: string; value: string }[] }[];
}

/** Nothing is kept: the page is that of a newcomer, with the bridge. */
export const NEWCOMER: StoredBrowser = { cookies: [], origins: [] };

/** Someone who has chosen all instruments on the page at this address. */
export function withInstruments(address: string): StoredBrowser {
  const value = JSON.stringify({ hasInstruments: true });
  const localStorage = [{ name: 'own-bearings-settings', value }];
  return { cookies: [], origins: [{ origin: new URL(address).origin, localStorage }] };
}
