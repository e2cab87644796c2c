// Two ways to play on the page: by pointer and by keyboard alone.

import { expect, type Locator, type Page } from '@playwright/test';
import { endTurn } from './course';
import { endTurnByKeys, tabToElement } from './keys';

/** How a player takes an option, presses a button and ends a turn. */
export interface Hand {
  readonly take: (option: Locator) => Promise<void>;
  readonly press: (button: Locator) => Promise<void>;
  /** Ends the turn and stays on its report. */
  readonly endTurn: () => Promise<void>;
}

export function pointer(page: Page): Hand {
  return {
    take: async (option) => {
      await option.locator('xpath=ancestor::label').click();
      await expect(option).toBeChecked();
    },
    press: (button) => button.click(),
    endTurn: () => endTurn(page),
  };
}

/** Goes from the option of a radio group that Tab reaches to `option`, by the arrow. */
async function walkTo(page: Page, option: Locator): Promise<void> {
  const name = await option.getAttribute('name');
  await tabToElement(page, page.locator(`dialog[open] input[name="${name}"]`));
  const count = await page.locator(`dialog[open] input[name="${name}"]`).count();
  for (let step = 0; step < count; step++) {
    if (await option.evaluate((radio) => radio === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  if (!(await option.isChecked())) await page.keyboard.press('Space');
  await expect(option).toBeChecked();
}

export function keyboard(page: Page): Hand {
  return {
    take: (option) => walkTo(page, option),
    press: async (button) => {
      await tabToElement(page, button);
      await page.keyboard.press('Enter');
    },
    endTurn: () => endTurnByKeys(page),
  };
}
