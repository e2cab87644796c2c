// Everything that axe finds, and everything it leaves open and that a second look does not settle.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { unsettledContrast } from './contrast';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe leaves open and we have looked at: `aria-valid-attr-value` cannot see the list that a button opens,
 * and `color-contrast-enhanced` is not asked for.
 */
const LOOKED_AT = new Set(['color-contrast-enhanced']);

/** Waits until all that fades or slides in has come to its end. */
async function comeToRest(): Promise<void> {
  const ends = document
    .getAnimations()
    .filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime))
    .map(({ finished }) => finished);
  await Promise.allSettled(ends);
}

/** One line for each barrier; none is the goal. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(comeToRest);
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
  const open = incomplete.filter(({ id }) => !LOOKED_AT.has(id));
  const contrast = open.filter(({ id }) => id === 'color-contrast');
  const selectors = contrast.flatMap(({ nodes }) => nodes.map(({ target }) => String(target[0])));
  const others = open
    .filter(({ id }) => id !== 'color-contrast')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `open ${id}: ${html.slice(0, 160)}`));
  return [...found, ...others, ...(await unsettledContrast(page, selectors))];
}
