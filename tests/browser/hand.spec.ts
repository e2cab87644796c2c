// What a player waits for is light: the title in either language, its one sheet, and the first decision of a game.

import { expect, type Page, test } from '@playwright/test';
import {
  kilobytesOf,
  ofTitle,
  type Transfer,
  Transfers,
  whenTitleStands,
} from '../support/transfers';
import { withoutLeisure } from './course';

/** In kB of 1000 bytes, compressed. */
const MOST_KB = { title: 350, decision: 900, sheet: 20 } as const;
const MOST_REQUESTS = 25;

const WINDOWS = {
  desk: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

async function openTitle(page: Page): Promise<void> {
  await page.goto('./#play?seed=7&sight=pilotAboard');
  await expect(page.locator('.picker-card').first()).toBeVisible();
  await whenTitleStands(page);
}

/** From the title to where a game asks for its first decision. */
async function toDecision(page: Page): Promise<void> {
  await page.locator('[data-scenario="korea-260000-gpus"] button').click();
  await page.locator('dialog[open]:has(.set-up) .button-signal').click();
  await page.locator('dialog[open]:has(.briefing) .button-signal').click();
  await expect(page.locator('dialog[open] .choice').first()).toBeVisible();
}

/** A line for each kind, for whoever has to find what grew. */
function tell(what: string, transfers: readonly Transfer[]): void {
  const kinds = [...new Set(transfers.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const those = transfers.filter((transfer) => transfer.kind === kind);
    return `${kind} ${those.length} of ${kilobytesOf(those).toFixed(1)} kB`;
  });
  const sum = `${transfers.length} requests, ${kilobytesOf(transfers).toFixed(1)} kB`;
  console.log(`${what}: ${sum} (${parts.join(', ')})`);
}

/** The sheets that the first paint waits for: those that the page itself names. */
async function blockingKb(page: Page, transfers: readonly Transfer[]): Promise<number> {
  const html = await (await page.request.get('./')).text();
  const names = [...html.matchAll(/rel="stylesheet"[^>]*href="\.\/([^"]+)"/g)].map((it) => it[1]!);
  expect(names.length).toBeGreaterThan(0);
  const named = (transfer: Transfer) => names.some((name) => transfer.address.endsWith(name));
  return kilobytesOf(transfers.filter(named));
}

for (const locale of ['en-GB', 'ko-KR'])
  for (const [name, viewport] of Object.entries(WINDOWS))
    test.describe(`${locale}, ${name}`, () => {
      test.use({ locale, viewport });

      test('should keep the title and the first decision light', async ({ page }) => {
        await withoutLeisure(page);
        const watched = new Transfers(page);
        await openTitle(page);
        const title = await ofTitle(page, await watched.all());
        tell('title', title);
        expect(title.length).toBeGreaterThan(5);
        expect(await blockingKb(page, title)).toBeLessThanOrEqual(MOST_KB.sheet);
        await toDecision(page);
        const decision = await watched.all();
        tell('first decision', decision);
        expect.soft(title.length).toBeLessThanOrEqual(MOST_REQUESTS);
        expect.soft(kilobytesOf(title)).toBeLessThanOrEqual(MOST_KB.title);
        expect(kilobytesOf(decision)).toBeLessThanOrEqual(MOST_KB.decision);
      });
    });
