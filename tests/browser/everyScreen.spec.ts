// Every screen, in every size and theme: no barriers, nothing wider than the window, and targets for fingers on phones.

import { expect, type Page, test } from '@playwright/test';
import { type Screen, SCREENS } from '../screens/screens';
import { showTheme, SIZES, type SizeName, THEMES, type Theme } from '../screens/sizes';
import { findTooWide } from '../screens/sideways';
import { findSmallTargets } from '../screens/targets';
import { walkScreens } from '../screens/walk';
import { findBarriers } from './barriers';
import { withoutCanvas } from './course';

const SIZE_NAMES = Object.keys(SIZES) as SizeName[];
/** `OWN_BEARINGS_LOOKS=all` looks for barriers in every size and theme; else in one size and theme a screen, in turn. */
const SEES_ALL = process.env.OWN_BEARINGS_LOOKS === 'all';
const WIDEST_PHONE_PX = 600;
const NEEDS_CHART: ReadonlySet<Screen> = new Set(['country', 'place']);

/** The themes in which a screen of that place is searched for barriers in a size of that place. */
function themesOf(screen: number, size: number): readonly Theme[] {
  if (SEES_ALL) return THEMES;
  return (screen + size) % 6 === 0 ? [THEMES[screen % THEMES.length]!] : [];
}

/** What does not fit the window or the finger. */
async function findMisfits(page: Page, size: SizeName): Promise<string[]> {
  const small = SIZES[size].width <= WIDEST_PHONE_PX ? await findSmallTargets(page) : [];
  return [...(await findTooWide(page)), ...small];
}

test('should fit every window and be without barriers on every screen', async ({ page }) => {
  test.setTimeout(3_600_000);
  await withoutCanvas(page);
  const found: string[] = [];
  let screens = 0;
  let looks = 0;
  const visit = async (screen: Screen) => {
    for (const [i, size] of SIZE_NAMES.entries()) {
      await page.setViewportSize(SIZES[size]);
      const note = (theme: Theme, faults: readonly string[]) =>
        found.push(...faults.map((fault) => `${screen} ${size} ${theme}: ${fault}`));
      note('light', await findMisfits(page, size));
      for (const theme of themesOf(screens, i)) {
        await showTheme(page, theme);
        note(theme, await findBarriers(page));
        looks++;
      }
      await showTheme(page, 'light');
    }
    await page.setViewportSize(SIZES['1366']);
    screens++;
  };
  const seen = await walkScreens(page, visit);
  expect([...seen].sort()).toEqual(SCREENS.filter((screen) => !NEEDS_CHART.has(screen)).sort());
  console.log(`${screens} screens in ${SIZE_NAMES.length} sizes, ${looks} looks for barriers`);
  expect(found).toEqual([]);
});
