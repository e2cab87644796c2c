// Finds words that lie over other words, and words that a box cuts off without a way to scroll to them.

import type { Page } from '@playwright/test';

/** Said to listeners alone, or cut on purpose with the whole of it a press away. */
const NOT_LOOKED_AT = '.visually-hidden, [data-shortened], [inert], select';

/** One line for each pair of words and for each that is cut; none is the goal. */
export function findCollisions(page: Page): Promise<string[]> {
  return page.evaluate((notLookedAt) => {
    /** Boxes of letters may reach so far beyond what is seen of them. */
    const SLACK_PX = 3;
    /** From this share on a ground hides what lies under it. */
    const OPAQUE = 0.8;
    interface Line {
      readonly words: string;
      readonly of: Element;
      /** What is seen of its box. */
      readonly seen: DOMRect;
      readonly isCut: boolean;
    }

    /** A box that cuts what is in it. */
    interface Box {
      /** Where words are seen: three dots stand at the end of what is left of them. */
      readonly room: DOMRect;
      readonly scrolls: boolean;
    }

    const boxOf = (element: Element): Box | null => {
      if (!(element instanceof HTMLElement)) return null;
      const style = getComputedStyle(element);
      if (style.overflowX === 'visible' && style.clipPath === 'none') return null;
      const { x, y, width, height } = element.getBoundingClientRect();
      const taken = style.textOverflow === 'ellipsis' ? Number.parseFloat(style.paddingRight) : 0;
      const ways = [style.overflowX, style.overflowY];
      return {
        room: new DOMRect(x, y, width - taken, height),
        scrolls: ways.some((way) => way === 'auto' || way === 'scroll'),
      };
    };
    /** Many words stand in the same boxes. */
    const known = new Map<Element, readonly Box[]>();
    const boxesAround = (element: Element | null): readonly Box[] => {
      if (element === null || element === document.body) return [];
      const before = known.get(element);
      if (before !== undefined) return before;
      const [own, others] = [boxOf(element), boxesAround(element.parentElement)];
      const boxes = own === null ? others : [own, ...others];
      known.set(element, boxes);
      return boxes;
    };

    /** A line of words inside the boxes that cut it; what can be scrolled to is not cut. */
    const lineIn = (of: Element, words: string, whole: DOMRect): Line => {
      let { left, top, right, bottom } = whole;
      let isCut = false;
      let isWithin = true;
      for (const { room, scrolls } of boxesAround(of)) {
        isWithin = isWithin && !scrolls;
        isCut ||=
          isWithin &&
          (left < room.left - SLACK_PX ||
            right > room.right + SLACK_PX ||
            top < room.top - SLACK_PX ||
            bottom > room.bottom + SLACK_PX);
        left = Math.max(left, room.left);
        top = Math.max(top, room.top);
        right = Math.min(right, room.right);
        bottom = Math.min(bottom, room.bottom);
      }
      const seen = new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
      return { words, of, seen, isCut };
    };

    const isShown = (element: Element) =>
      element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) &&
      element.closest(notLookedAt) === null;

    const linesOf = (node: Node): Line[] => {
      const of = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (of === null || words === '' || !isShown(of)) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].map((box) => lineIn(of, words.slice(0, 50), box));
      return lines.some(({ seen }) => seen.width > 1 && seen.height > 1) ? lines : [];
    };

    const hides = (element: Element): boolean => {
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const alpha = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(backgroundColor);
      const share = alpha === null ? 1 : Number(alpha[1] ?? alpha[2]);
      return share > OPAQUE || backgroundImage !== 'none';
    };

    /** Whether something opaque lies between the two where they meet. */
    const isHidden = (one: Element, other: Element, x: number, y: number): boolean => {
      const stack = document.elementsFromPoint(x, y);
      const places = [stack.indexOf(one), stack.indexOf(other)];
      return places.includes(-1) || stack.slice(0, Math.max(...places)).some(hides);
    };

    const lieOver = (one: Line, other: Line): boolean => {
      const left = Math.max(one.seen.left, other.seen.left);
      const right = Math.min(one.seen.right, other.seen.right);
      const top = Math.max(one.seen.top, other.seen.top);
      const bottom = Math.min(one.seen.bottom, other.seen.bottom);
      const least = Math.min(one.seen.height, other.seen.height) / 3;
      if (right - left < SLACK_PX || bottom - top < Math.max(SLACK_PX, least)) return false;
      return !isHidden(one.of, other.of, (left + right) / 2, (top + bottom) / 2);
    };

    const dialogs = document.querySelectorAll('dialog[open]');
    const root = dialogs[dialogs.length - 1] ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    while (walker.nextNode() !== null) lines.push(...linesOf(walker.currentNode));

    const pointable = document.createElement('style');
    pointable.textContent = '* { pointer-events: auto !important }';
    document.head.append(pointable);
    const found = new Set<string>();
    for (const [i, one] of lines.entries()) {
      if (one.isCut) found.add(`“${one.words}” is cut, in ${one.of.closest('[class]')?.className}`);
      for (const other of lines.slice(i + 1))
        if (other.of !== one.of && lieOver(one, other))
          found.add(`“${one.words}” lies over “${other.words}”`);
    }
    pointable.remove();
    return [...found];
  }, NOT_LOOKED_AT);
}
