// The page in one file as it lies on the disk, opened without any network; `npm run release` makes it.

import { pathToFileURL } from 'node:url';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { SINGLE_FOLDER, SINGLE_NAME } from '../../src/cli/single.mjs';

export const SINGLE_PAGE = `${SINGLE_FOLDER}/${SINGLE_NAME}`;

/** What a page has asked for and complained of. */
export interface Heard {
  readonly requests: string[];
  readonly complaints: string[];
}

/** Listens to a page from now on; what it finds in itself (`data:`, `blob:`) is no request. */
export function listenTo(page: Page): Heard {
  const heard: Heard = { requests: [], complaints: [] };
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) heard.requests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') heard.complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => heard.complaints.push(message));
  return heard;
}

/** Opens a page from disk with motion off; the address may go on behind the file's name. */
export async function openFromDisk(
  { page, context }: { readonly page: Page; readonly context: BrowserContext },
  file = SINGLE_PAGE,
  end = '#play?seed=7&sight=pilotAboard',
): Promise<void> {
  await context.setOffline(true);
  await page.goto(pathToFileURL(file).href + end);
  await expect(page.getByRole('heading', { level: 1, name: 'Own Bearings' })).toBeVisible();
}
