// Finds what a finger cannot press well: targets under 44 pixels, halo included; what lies under a sheet or a notice is no target.

import type { Page } from '@playwright/test';

const LEAST_TARGET_PX = 44;

/** One line for each target on the page that is too small; links within a sentence are not counted. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const PRESSED = 'button, a[href], select, summary, input:not([type="hidden"])';
    const dialogs = document.querySelectorAll('dialog[open]');
    const root: ParentNode = dialogs[dialogs.length - 1] ?? document;
    const isInSentence = (element: Element) =>
      element.matches('a, .link-dotted, .link') &&
      element.closest('p, td, dd, li, h2, h3') !== null;
    const targetOf = (element: Element) =>
      element.matches('input[type="radio"], input[type="checkbox"], input[type="file"]')
        ? (element.closest('label') ?? element)
        : element;
    const reaches = (target: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (target.contains(hit) || hit.contains(target));
    };
    const isCovered = (target: Element, x: number, y: number) => {
      const cover = document.elementFromPoint(x, y)?.closest('.page-notice, .country-sheet');
      return cover?.contains(target) === false;
    };
    const fits = (target: Element) => {
      const box = target.getBoundingClientRect();
      if (box.width >= least - 0.5 && box.height >= least - 0.5) return true;
      target.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const half = least / 2 - 1;
      if (!reaches(target, x, y)) return true;
      const across = [
        [x - half, y],
        [x + half, y],
      ] as const;
      const down = [
        [x, y - half],
        [x, y + half],
      ] as const;
      const sides = [
        ...(width >= least - 0.5 ? [] : across),
        ...(height >= least - 0.5 ? [] : down),
      ];
      return sides.every(([px, py]) => reaches(target, px, py) || isCovered(target, px, py));
    };
    return [...root.querySelectorAll(PRESSED)]
      .filter((element) => !isInSentence(element))
      .map(targetOf)
      .filter((target) => target.checkVisibility({ checkVisibilityCSS: true }))
      .filter((target) => target.closest('[inert]') === null && !fits(target))
      .map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return `${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 110)}`;
      });
  }, LEAST_TARGET_PX);
}
