// The test of those that open browser contexts of their own: what one leaves open would draw its chart beside all later tests.

import { test as base } from '@playwright/test';

interface Closing {
  readonly closing: void;
}

export const test = base.extend<Closing>({
  closing: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
