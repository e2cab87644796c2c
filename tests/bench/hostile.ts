// 200 files that are made to stop the page of a class, dropped at once: how long the page does not answer, how much it works, and how much it holds.

import type { Browser, CDPSession, Page } from '@playwright/test';
import { longestOwnMs } from './ownTime';

/** What a drop costs the page until all that it tells is drawn. */
export interface Hostile {
  /** As it was felt, in milliseconds. */
  readonly longestTaskMs: number;
  /** Of the longest task, without what else the machine did meanwhile. */
  readonly longestOwnMs: number;
  /** Of the page's thread in all, in milliseconds. */
  readonly workMs: number;
  /** Above what the page had before, in megabytes, at most. */
  readonly megabytes: number;
}

/** Which kinds come first in each drop: no drop is read to its end, and each kind is to be read in one of them. */
const FIRST = [0, 5, 10] as const;
/** What a busy machine makes long is measured once more, so often at most. */
const MOST_TRIES = 3;
/** Longer than a page takes from what it tells first to all of it. */
const DRAWN_MS = 1000;

/** Makes 200 files of 5 MB in the page, each kind of text once, beginning with one of them. */
const MAKE = (code: string, first: number) => `(() => {
  const code = ${JSON.stringify(code)};
  const size = 5 * 1024 * 1024;
  const filled = (text) => text.repeat(Math.floor(size / text.length));
  const inClass = (text) => '{"kind":"class","format":1,"handIns":[' + text + '{}]}';
  const names = Array.from({ length: 190_000 }, (_, i) => '"k' + i + '":1').join(',');
  const named = names + ',"text":"' + 'x'.repeat(size - names.length - 70) + '"';
  const kinds = [
    ['a.txt', filled('OB1.')], ['b.csv', filled('"')], ['c.txt', filled(code + '\\n')],
    ['d.csv', filled('"' + code + '",x\\n')], ['e.txt', 'OB1.' + filled(' ').slice(4)],
    ['f.html', '<p>' + filled('<b').slice(4)], ['g.csv', filled(',')], ['h.csv', filled('\\n')],
    ['i.txt', filled('O' + ' '.repeat(150))], ['j.txt', filled('aB3')],
    ['k.json', inClass(filled('{},').slice(60))], ['l.json', '{"replay":' + filled('[').slice(20)],
    ['m.txt', filled('OB1.zzz' + 'Ab1'.repeat(60) + '\\n')], ['n.json', inClass('{' + named + '},')],
    ['o.json', inClass(filled('{"text":"' + code + '"},').slice(60 + code.length))],
  ].map(([name, text]) => [name, new Blob([text])]);
  window.transfer = new DataTransfer();
  for (let i = 0; i < 200; i++) {
    const [name, blob] = kinds[(${first} + i) % kinds.length];
    transfer.items.add(new File([blob], i + name));
  }
})()`;

const DROP = `document.querySelector('main').dispatchEvent(
  new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))`;

/** Looked for in the page itself: a locator would read all of it at each look. */
const IS_TOLD = `[...document.querySelectorAll('.collect-faults')]
  .some(({ textContent }) => textContent.includes('were not read'))`;

async function metricsOf(client: CDPSession) {
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { workMs: 1000 * of('TaskDuration'), heap: of('JSHeapUsedSize') };
}

async function dropOnce(browser: Browser, page: Page, drop: string): Promise<Hostile> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(drop);
  await page.waitForTimeout(DRAWN_MS);
  await browser.startTracing(page, { categories: ['toplevel'] });
  await page.evaluate('window.longest = 0');
  const before = await metricsOf(client);
  let heap = before.heap;
  await page.evaluate(DROP);
  while (!(await page.evaluate(IS_TOLD))) heap = Math.max(heap, (await metricsOf(client)).heap);
  await page.waitForTimeout(DRAWN_MS);
  const after = await metricsOf(client);
  const longestTaskMs = await page.evaluate<number>('window.longest');
  const trace = await browser.stopTracing();
  await page.close();
  const megabytes = (Math.max(heap, after.heap) - before.heap) / 1_000_000;
  const workMs = after.workMs - before.workMs;
  return { longestTaskMs, longestOwnMs: longestOwnMs(trace), workMs, megabytes };
}

type Choose = (...values: number[]) => number;

/** Of the times what `choose` takes, and the most memory. */
function chosen(all: readonly Hostile[], choose: Choose): Hostile {
  return {
    longestTaskMs: choose(...all.map(({ longestTaskMs: ms }) => ms)),
    longestOwnMs: choose(...all.map(({ longestOwnMs: ms }) => ms)),
    workMs: choose(...all.map(({ workMs: ms }) => ms)),
    megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
  };
}

/** The worst of the drops, each of which is done again while its longest task is longer than it may be. */
export async function dropHostile(
  browser: Browser,
  open: () => Promise<Page>,
  code: string,
  mostMs: number,
): Promise<Hostile> {
  const drops: Hostile[] = [];
  for (const first of FIRST) {
    const tries: Hostile[] = [];
    do tries.push(await dropOnce(browser, await open(), MAKE(code, first)));
    while (tries.length < MOST_TRIES && tries.at(-1)!.longestTaskMs > mostMs);
    drops.push(chosen(tries, Math.min));
  }
  return chosen(drops, Math.max);
}
