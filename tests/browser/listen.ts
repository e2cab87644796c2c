// Hears what a page complains of and whom it asks.

import type { Page } from '@playwright/test';

/** What the page complained of and whom it asked, from now on. */
export function listen(page: Page) {
  const heard = { complaints: [] as string[], strangers: [] as string[] };
  page.on('console', (message) => {
    if (message.type() === 'error') heard.complaints.push(message.text());
  });
  page.on('pageerror', (error) => heard.complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:/.test(protocol) && hostname !== 'localhost') heard.strangers.push(request.url());
  });
  return heard;
}
