// No screen is wider than a phone: what is too wide, by the place where it ends.

import { expect, type Page } from '@playwright/test';

const PHONES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
] as const;

/** Fails where the page can be scrolled sideways on a phone; it stays as wide as it was. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const phone of PHONES) {
    await page.setViewportSize(phone);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `wide on ${phone.width} × ${phone.height}`).toBeLessThanOrEqual(phone.width);
  }
  if (before !== null) await page.setViewportSize(before);
}
