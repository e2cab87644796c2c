// Counts the words and numbers that are seen on the page without opening or scrolling anything.

import type { Page } from '@playwright/test';

export interface Seen {
  readonly words: number;
  readonly numbers: number;
  /** The texts in the order of the page, for whoever looks into a count. */
  readonly texts: readonly string[];
}

/** Dates and half-years, which are no numbers of the game. */
const DATE = /\d{4}(\s?H\d|년(\s?[상하]반기)?)?/g;

/** Every text that is drawn within the window and not covered by what scrolls; key caps apart. */
async function seenTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isClipped = (style: CSSStyleDeclaration) =>
      /auto|scroll|hidden|clip/.test(style.overflow);
    const visibleBox = (start: Element, box: DOMRect) => {
      let { left, top, right, bottom } = box;
      for (let at: Element | null = start; at !== null; at = at.parentElement) {
        if (!isClipped(getComputedStyle(at))) continue;
        const frame = at.getBoundingClientRect();
        left = Math.max(left, frame.left);
        top = Math.max(top, frame.top);
        right = Math.min(right, frame.right);
        bottom = Math.min(bottom, frame.bottom);
      }
      right = Math.min(right, innerWidth);
      bottom = Math.min(bottom, innerHeight);
      return right - Math.max(left, 0) >= 2 && bottom - Math.max(top, 0) >= 6;
    };
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const texts: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || parent === null) continue;
      if (parent.closest('kbd, script, style, noscript, .visually-hidden') !== null) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = [...range.getClientRects()][0];
      if (box !== undefined && visibleBox(parent, box)) texts.push(text);
    }
    return texts;
  });
}

/** What a player sees now: of the topmost dialog, where one is open. What has a digit is a number or a date and no word. */
export async function countSeen(page: Page): Promise<Seen> {
  const texts = await seenTexts(page);
  const words = texts
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word));
  const numbers = texts.flatMap((text) => text.replace(DATE, '').match(/\d+(?:[.,]\d+)*/g) ?? []);
  return { words: words.length, numbers: numbers.length, texts };
}
