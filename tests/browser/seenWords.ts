// What is read on a page: the words that can be seen in the window, each text once however often it is looked at.

import type { Page } from '@playwright/test';

/** Texts that can be seen in the window now, and the longest block of them, in words. */
interface Look {
  readonly texts: readonly string[];
  readonly longest: number;
}

/** Numbers, key caps and signs are no words. */
const WORD = /\p{L}/u;

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((part) => WORD.test(part)).length;
}

function look(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const isSeen = (element: Element): boolean => {
      const style = getComputedStyle(element);
      if (style.visibility === 'hidden' || Number(style.opacity) === 0) return false;
      const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
      if (width < 2 || height < 2) return false;
      return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    };
    const modal = [...document.querySelectorAll('dialog[open]')].at(-1);
    const walker = document.createTreeWalker(modal ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    const blocks = new Map<Element, number>();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const parent = node.parentElement;
      if (text === '' || parent === null || !isSeen(parent)) continue;
      if (parent.closest('.visually-hidden, script, style, kbd, svg') !== null) continue;
      texts.push(text);
      const block = parent.closest('p, li, h1, h2, h3, button, td, dd') ?? parent;
      blocks.set(block, (blocks.get(block) ?? 0) + text.split(/\s+/).length);
    }
    return { texts, longest: Math.max(0, ...blocks.values()) };
  });
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
    let words = 0;
    for (const text of this.seen) words += wordsIn(text);
    return { words, actions: this.actions, longest: this.longest };
  }

  /** All that was read, for whoever wants to shorten it. */
  get texts(): readonly string[] {
    return [...this.seen];
  }
}
