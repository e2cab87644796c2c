// The sizes and themes in which every screen is looked at.

import type { Page } from '@playwright/test';

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** By name; at 200 % zoom a desk has half its pixels. */
export const SIZES = {
  '1920': { width: 1920, height: 1080 },
  '1366': { width: 1366, height: 768 },
  '1024': { width: 1024, height: 768 },
  '390': { width: 390, height: 844 },
  '360': { width: 360, height: 640 },
  '820': { width: 820, height: 1180 },
  '2560': { width: 2560, height: 1440 },
  zoomed: { width: 683, height: 384 },
} as const satisfies Readonly<Record<string, ScreenSize>>;

export type SizeName = keyof typeof SIZES;

export type Theme = 'light' | 'contrast' | 'forced';

/** Shows the page in a theme: the reader's own choice, or colours forced by the system. */
export async function showTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : 'none' });
  await page.evaluate(
    (contrast) => {
      document.documentElement.dataset.contrast = contrast;
    },
    theme === 'contrast' ? 'more' : 'normal',
  );
}

/** Kinds of sight that Chromium simulates, in full strength. */
export const SIGHTS = ['protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Sight = (typeof SIGHTS)[number];

/** Shows the page as somebody with that sight sees it. */
export async function showSight(page: Page, sight: Sight | 'none'): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setEmulatedVisionDeficiency', { type: sight });
  await devtools.detach();
}
