// A player's first and second visit: what they fetch, and how long they take on a slow machine.

import type { Browser, BrowserContext, Page } from '@playwright/test';
import {
  kilobytesOf,
  ofTitle,
  type Transfer,
  Transfers,
  whenAtRest,
  whenTitleStands,
} from '../support/transfers';
import { seeAllInstruments } from '../browser/newcomer';
import { slowDown } from './playPage';

const CARD = '.picker-card button';
const KOREA = '[data-scenario="korea-260000-gpus"] button';
const DECISION = 'dialog[open] .button-signal, dialog[open] .choice';
const STEP_LIMIT_MS = 60_000;
const LOOK_AGAIN_MS = 200;

export interface Look {
  readonly locale: string;
  readonly viewport: { readonly width: number; readonly height: number };
}

/** What is on the way after the first sight of something: all of it, and what the network was asked for again. */
export interface Weights {
  readonly title: readonly Transfer[];
  readonly decision: readonly Transfer[];
  readonly second: readonly Transfer[];
}

/** Notes when each screen up to the main one can be pressed, and when it was. */
const WATCH = `
  globalThis.seen = { at: {}, presses: [] };
  const WAITED_FOR = ${JSON.stringify({
    title: CARD,
    setUp: 'dialog[open] .set-up',
    briefing: 'dialog[open] .briefing',
    game: '[data-end-turn]:not([aria-disabled])',
  })};
  const look = () => {
    for (const [name, selector] of Object.entries(WAITED_FOR))
      if (document.querySelector(selector)) seen.at[name] ??= performance.now();
    if (seen.at.game && document.querySelector('${DECISION}')) seen.at.decision ??= performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener('click', () => { seen.presses.push(performance.now()); }, true);
`;

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(STEP_LIMIT_MS);
  await seeAllInstruments(page);
  await page.addInitScript(WATCH);
  return page;
}

async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).last().click();
}

/** Runs in the page, as text: waiting for a selector would have the page read the driver's own script meanwhile, and the page forbids that text is read again and again. */
function untilSeen(screen: 'title' | 'game' | 'decision'): string {
  return `(async () => {
    const limit = performance.now() + ${STEP_LIMIT_MS};
    while (seen.at.${screen} === undefined) {
      if (performance.now() > limit) throw new Error('never seen: ${screen}');
      await new Promise((resolve) => setTimeout(resolve, ${LOOK_AGAIN_MS}));
    }
  })()`;
}

/** From the title to the main screen, pressing on at once. */
async function begin(page: Page): Promise<void> {
  await press(page, KOREA);
  await press(page, `dialog[open]:has(.set-up) .button-signal`);
  await press(page, `dialog[open]:has(.briefing) .button-signal`);
  await page.evaluate(untilSeen('game'));
}

/** Runs in the page, as text: what is compiled here would name its functions by a helper that the page has not. */
const UNTIL_KEPT = `(async () => {
  while ((await caches.match('./whole')) === undefined || navigator.serviceWorker.controller === null)
    await new Promise((resolve) => setTimeout(resolve, ${LOOK_AGAIN_MS}));
})()`;

/** Waits until the browser keeps the whole page for later visits. */
async function whenKept(page: Page): Promise<void> {
  await page.evaluate(UNTIL_KEPT);
  await whenAtRest(page);
}

/** What the page asked for after the first decision stood, before a busy driver saw it. */
async function askedLater(page: Page): Promise<ReadonlySet<string>> {
  await page.evaluate(untilSeen('decision'));
  const addresses = await page.evaluate<string[]>(`performance.getEntriesByType('resource')
    .filter(({ startTime }) => startTime > seen.at.decision)
    .map(({ name }) => name.replace(/#.*$/, ''))`);
  return new Set(addresses);
}

/** Weighs the way of a player who comes for the first time, and again. */
export async function weighVisits(browser: Browser, url: string, look: Look): Promise<Weights> {
  const context = await browser.newContext({ ...look, reducedMotion: 'reduce' });
  const page = await newPage(context);
  const watched = new Transfers(page);
  await page.goto(`${url}?seed=7#play?seed=7&sight=pilotAboard`);
  await page.locator(CARD).first().waitFor();
  await whenTitleStands(page);
  const title = await ofTitle(page, await watched.all());
  await begin(page);
  const later = await askedLater(page);
  const decision = (await watched.all()).filter(({ address }) => !later.has(address));
  await whenKept(page);
  await page.close();
  const second = await weighAgain(context, url);
  await context.close();
  return { title, decision, second };
}

/** What the network is asked for when a player comes again: not what the browser has kept. */
async function weighAgain(context: BrowserContext, url: string): Promise<Transfer[]> {
  const page = await newPage(context);
  const kept = new Set<string>();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  devTools.on('Network.requestServedFromCache', ({ requestId }) => kept.add(requestId));
  const asked = new Map<string, Transfer>();
  devTools.on('Network.responseReceived', ({ requestId, response, type }) => {
    const isKept = kept.has(requestId) || response.fromDiskCache || response.fromServiceWorker;
    if (!isKept) asked.set(requestId, { address: response.url, kind: type, bytes: 0 });
  });
  devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = asked.get(requestId);
    if (transfer) asked.set(requestId, { ...transfer, bytes: encodedDataLength });
  });
  await page.goto(`${url}?seed=7#play?seed=7&sight=pilotAboard`);
  await page.locator(CARD).first().waitFor();
  await whenAtRest(page);
  await page.close();
  return [...asked.values()];
}

/** Milliseconds at a slowed-down processor. */
export interface Times {
  readonly titleMs: number;
  /** From Begin to the main screen. */
  readonly beginMs: number;
  /** What a player waits for up to the main screen: the title, and what follows each press. */
  readonly waitedMs: number;
  /** From the address to the main screen for the driver of this measurement, which takes its own time for each press. */
  readonly wholeMs: number;
}

interface Seen {
  readonly at: Readonly<Record<'title' | 'setUp' | 'briefing' | 'game', number>>;
  readonly presses: readonly number[];
}

export async function timeVisit(
  browser: Browser,
  url: string,
  look: Look,
  rate: number,
): Promise<Times> {
  const context = await browser.newContext({ ...look, reducedMotion: 'reduce' });
  const page = await newPage(context);
  await slowDown(page, rate);
  await page.goto(`${url}?seed=7#play?seed=7&sight=pilotAboard`);
  await page.evaluate(untilSeen('title'));
  await begin(page);
  const { at, presses } = await page.evaluate<Seen>('seen');
  await context.close();
  const [first = 0, second = 0, third = 0] = presses;
  const beginMs = at.game - third;
  const waitedMs = at.title + (at.setUp - first) + (at.briefing - second) + beginMs;
  return { titleMs: at.title, beginMs, waitedMs, wholeMs: at.game };
}

/** A row's figure of transfers. */
export function kilobytes(transfers: readonly Transfer[]): number {
  return Math.round(10 * kilobytesOf(transfers)) / 10;
}
