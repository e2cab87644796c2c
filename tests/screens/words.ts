// Finds words that are broken over two lines, and words that stand out of the card or the button that they belong to.

import type { Page } from '@playwright/test';

/** One line for each; none is the goal. Words of more than twenty letters may break; Korean breaks between its words by the page's own rule. */
export function findBadWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const NOT_LOOKED_AT = '.visually-hidden, [data-shortened], [inert], select, .formula, code';
    const CARD = '.choice, .lot-card, .lot-head, .matter, .button, .end-turn, .rail-tab';
    const LONGEST = 20;
    const SLACK_PX = 3;
    const WORD = /[\p{Script=Latin}\d.,%’]{2,}/gu;

    const dialogs = document.querySelectorAll('dialog[open]');
    const root = dialogs[dialogs.length - 1] ?? document.body;
    const isShown = (element: Element) =>
      element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) &&
      element.closest(NOT_LOOKED_AT) === null;
    const rectsOf = (node: Node, from: number, until: number) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, until);
      return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    };
    const isBroken = (node: Node, from: number, until: number) => {
      const tops = rectsOf(node, from, until).map(({ top }) => top);
      return Math.max(...tops) - Math.min(...tops) > SLACK_PX;
    };
    const isSpilt = (node: Node, card: Element) => {
      const { left, right } = card.getBoundingClientRect();
      return rectsOf(node, 0, node.textContent!.length).some(
        (box) => box.left < left - SLACK_PX || box.right > right + SLACK_PX,
      );
    };

    const found = new Set<string>();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const node = walker.currentNode;
      const of = node.parentElement;
      const words = node.textContent ?? '';
      if (of === null || words.trim() === '' || !isShown(of)) continue;
      for (const { 0: word, index } of words.matchAll(WORD))
        if (word.length <= LONGEST && isBroken(node, index, index + word.length))
          found.add(`“${word}” is broken, in “${words.trim().slice(0, 50)}”`);
      const card = of.closest(CARD);
      if (card !== null && isSpilt(node, card))
        found.add(`“${words.trim().slice(0, 50)}” stands out of its card`);
    }
    return [...found];
  });
}
