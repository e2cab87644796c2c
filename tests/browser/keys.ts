// Finds its way on the page by keyboard alone.

import { expect, type Locator, type Page } from '@playwright/test';

const MOST_STOPS = 120;

/** Tabs on until the element that has focus carries `name`. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const named = () =>
    page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return '';
      const label = focused instanceof HTMLInputElement ? focused.closest('label') : focused;
      return (focused.getAttribute('aria-label') ?? label?.textContent ?? '').trim();
    });
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (name.test(await named())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No stop of the keyboard is called ${name}`);
}

/** Tabs on until one of the elements that `wanted` finds has focus. */
export async function tabToElement(page: Page, wanted: Locator): Promise<void> {
  const hasFocus = () =>
    wanted.evaluateAll((all) => all.some((one) => one === document.activeElement));
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(wanted)}`);
}

export async function pressOn(page: Page, name: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** Takes focus off any control, so that single keys reach the page; a dialog that closes has given it back by the next frame. */
export async function leaveControl(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    (document.activeElement as HTMLElement | null)?.blur();
  });
}

/** Ends the turn by Enter, says yes if asked, and stays on the report, whose way on has focus. */
export async function endTurnByKeys(page: Page): Promise<void> {
  await leaveControl(page);
  await page.keyboard.press('Enter');
  const sure = page.getByRole('alertdialog');
  const report = page.getByRole('dialog', { name: /^Report on the/ });
  await expect(sure.or(report)).toBeVisible();
  if (await sure.isVisible()) await page.keyboard.press('Enter');
  await expect(report.getByRole('button', { name: /^Start turn|^Go to/ })).toBeFocused();
}
