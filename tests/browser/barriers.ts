// Everything that axe finds, and everything it leaves open and that a second look does not settle.

import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
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

/** Of forced colours axe reads the letters' own fill, so that what it says of contrast is open too. */
function hasForcedColours(page: Page): Promise<boolean> {
  return page.evaluate(() => matchMedia('(forced-colors: active)').matches);
}

type Findings = Pick<AxeResults, 'violations' | 'incomplete'>;

/**
 * What axe finds. There are no frames on the page, so that one pass in it sees all, and axe stays on it;
 * what is good is not listed, which takes longest.
 */
async function askAxe(page: Page, runOnly: string[]): Promise<Findings> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = { runOnly, resultTypes: ['violations', 'incomplete'] };
  return page.evaluate(async (asked) => {
    const here = (window as unknown as { axe: typeof axe }).axe;
    const { violations, incomplete } = await here.run(asked);
    return { violations, incomplete };
  }, options);
}

async function findBy(page: Page, runOnly: string[]): Promise<string[]> {
  await page.evaluate(comeToRest);
  const { violations, incomplete } = await askAxe(page, runOnly);
  const isForced = await hasForcedColours(page);
  const isOpen = ({ id }: { readonly id: string }) => isForced && id === 'color-contrast';
  const found = violations
    .filter((violation) => !isOpen(violation))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
    );
  const left = incomplete.filter(({ id }) => !LOOKED_AT.has(id));
  const open = [...violations.filter(isOpen), ...left];
  const contrast = open.filter(({ id }) => id === 'color-contrast');
  const selectors = contrast.flatMap(({ nodes }) => nodes.map(({ target }) => String(target[0])));
  const others = open
    .filter(({ id }) => id !== 'color-contrast')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `open ${id}: ${html.slice(0, 160)}`));
  return [...found, ...others, ...(await unsettledContrast(page, selectors))];
}

/** One line for each barrier; none is the goal. */
export function findBarriers(page: Page): Promise<string[]> {
  return findBy(page, TAGS);
}

/** Barriers that a theme can make: names, roles and order are the same in each. */
export function findPaleText(page: Page): Promise<string[]> {
  return findBy(page, ['color-contrast']);
}
