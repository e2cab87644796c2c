// Files that are no games are refused on the title screen in words, with the place.

import { expect, type Page, test } from '@playwright/test';
import { openTitle, withoutExtras } from './course';
import { findBarriers } from './barriers';

const TOO_LARGE = Buffer.alloc(2 * 1024 * 1024 + 1, ' ');

const FILES: readonly {
  readonly name: string;
  readonly text: string | Buffer;
  readonly says: RegExp;
}[] = [
  { name: 'an empty file', text: '', says: /Line 1, column 1/ },
  { name: 'a broken file', text: '{ "format": 1,\n  "replay": }', says: /Line 2, column 13/ },
  { name: 'a list instead of a game', text: '[1, 2, 3]', says: /Line 1, column 1/ },
  { name: 'a polluting file', text: '{ "__proto__": { "polluted": true } }', says: /__proto__/ },
  { name: 'a deep file', text: '['.repeat(200_000), says: /deep/ },
  { name: 'a large file', text: TOO_LARGE, says: /larger than 2 MB/ },
];

async function offer(page: Page, text: string | Buffer): Promise<void> {
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test.beforeEach(({ page }) => withoutExtras(page));

test('should refuse what is no game, each with its place', async ({ page }) => {
  await openTitle(page);
  for (const { name, text, says } of FILES) {
    await offer(page, text);
    const refusal = page.getByRole('alertdialog', { name: 'This file cannot be opened' });
    await expect(refusal, name).toContainText(says);
    expect(await findBarriers(page)).toEqual([]);
    await refusal.getByRole('button', { name: 'Close' }).last().click();
    await expect(refusal).toBeHidden();
  }
  expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);
});
