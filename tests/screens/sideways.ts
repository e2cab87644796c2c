// What is wider than its room: the page, and whatever scrolls sideways without being made for it.

import type { Page } from '@playwright/test';

/** Made to be scrolled sideways: named regions that take the focus, and the strip of chapters. */
const MADE_FOR_IT = '[role="region"][tabindex="0"], .shell-calendar';

/** One line for each; none is the goal. */
export function findTooWide(page: Page): Promise<string[]> {
  return page.evaluate((madeForIt) => {
    const beyondPx = (element: Element) => element.scrollWidth - element.clientWidth;
    const scrolls = (element: Element) =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const found = [...document.querySelectorAll('body *')].filter(
      (element) => beyondPx(element) > 1 && scrolls(element) && !element.matches(madeForIt),
    );
    const page = document.documentElement;
    return [...(page.scrollWidth > window.innerWidth ? [page] : []), ...found].map(
      (element) => `${element.tagName} ${element.className} is ${beyondPx(element)} px too wide`,
    );
  }, MADE_FOR_IT);
}
