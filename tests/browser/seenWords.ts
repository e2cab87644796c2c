// What is seen on the page without opening or scrolling anything: its words and numbers at one moment, and all that was read in a course of them.

import type { Page } from '@playwright/test';

export interface Seen {
  readonly words: number;
  readonly numbers: number;
  /** The texts in the order of the page, for whoever looks into a count. */
  readonly texts: readonly string[];
}

/** Dates and half-years, which are no numbers of the game. */
const DATE = /\d{4}(\s?H\d|년(\s?[상하]반기)?)?/g;

interface Look {
  readonly texts: readonly string[];
  /** Words of the longest block of text. */
  readonly longest: number;
}

/** Every text that is drawn within the window and not covered by what scrolls; key caps apart. */
async function look(page: Page): Promise<Look> {
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
    const blocks = new Map<Element, number>();
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
      if (box === undefined || !visibleBox(parent, box)) continue;
      texts.push(text);
      const block = parent.closest('p, li, h1, h2, h3, button, td, dd') ?? parent;
      blocks.set(block, (blocks.get(block) ?? 0) + text.split(/\s+/).length);
    }
    return { texts, longest: Math.max(0, ...blocks.values()) };
  });
}

/** What has a digit is a number or a date and no word. */
function wordsIn(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(/\s+/));
  return words.filter((word) => /\p{L}/u.test(word) && !/\d/.test(word)).length;
}

/** What a player sees now: of the topmost dialog, where one is open. */
export async function countSeen(page: Page): Promise<Seen> {
  const { texts } = await look(page);
  const numbers = texts.flatMap((text) => text.replace(DATE, '').match(/\d+(?:[.,]\d+)*/g) ?? []);
  return { words: wordsIn(texts), numbers: numbers.length, texts };
}

/** Counts what is read from the moment it is made. */
export class Reading {
  private readonly seen = new Set<string>();
  private longest = 0;
  private actions = 0;

  constructor(private readonly page: Page) {}

  /** Looks at the page as it stands. */
  async read(): Promise<void> {
    const { texts, longest } = await look(this.page);
    for (const text of texts) this.seen.add(text);
    this.longest = Math.max(this.longest, longest);
  }

  /** Counts something that the player does. */
  act(): void {
    this.actions++;
  }

  get counts() {
    return { words: wordsIn([...this.seen]), actions: this.actions, longest: this.longest };
  }

  /** All that was read, for whoever wants to shorten it. */
  get texts(): readonly string[] {
    return [...this.seen];
  }
}
