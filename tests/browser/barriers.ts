// Everything that axe finds, and everything it leaves open and that a second look does not settle.

import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { comeToRest } from '../screens/rest';
import { findCutOff, unsettledContrast } from './contrast';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe leaves open and we have looked at: `aria-valid-attr-value` cannot see the list that a button opens,
 * and `color-contrast-enhanced` is not asked for.
 */
const LOOKED_AT = new Set(['color-contrast-enhanced']);

/** Of forced colours axe reads the letters' own fill, so that what it says of contrast is open too. */
function hasForcedColours(page: Page): Promise<boolean> {
  return page.evaluate(() => matchMedia('(forced-colors: active)').matches);
}

type Findings = Pick<AxeResults, 'violations' | 'incomplete'>;

/** How often axe may be asked about a page that changes under it, as one does that has just fetched a piece. */
const LOOKS = 4;

/**
 * What axe finds. There are no frames on the page, so that one pass in it sees all, and axe stays on it;
 * what is good is not listed, which takes longest. `onTop` leaves out what lies under a dialog.
 */
async function askAxe(page: Page, runOnly: string[], onTop: boolean): Promise<Findings> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = { runOnly, resultTypes: ['violations', 'incomplete'] };
  return page.evaluate(
    async ({ asked, isTopAlone, looks }) => {
      const here = (window as unknown as { axe: typeof axe }).axe;
      const dialogs = isTopAlone ? document.querySelectorAll('dialog[open]') : [];
      let hasChanged = false;
      const watcher = new MutationObserver(() => {
        hasChanged = true;
      });
      watcher.observe(document, { childList: true, subtree: true });
      // A page without a canvas lends its own to axe, which looks at no contrast without one, and not to the page's own code.
      const canvas = HTMLCanvasElement.prototype;
      const without: unknown = Reflect.get(canvas, 'getContext');
      const kept: unknown = Reflect.get(globalThis, 'keptGetContext');
      if (typeof kept === 'function')
        Reflect.set(canvas, 'getContext', function lend(this: unknown, ...given: unknown[]) {
          const isForPage = new Error('from where').stack?.includes('/assets/') ?? true;
          return isForPage ? null : Reflect.apply(kept, this, given);
        });
      const look = () => {
        hasChanged = false;
        return here.run(dialogs[dialogs.length - 1] ?? document, asked);
      };
      let seen = await look();
      for (let looked = 1; hasChanged && looked < looks; looked++) seen = await look();
      watcher.disconnect();
      Reflect.set(canvas, 'getContext', without);
      const { violations, incomplete } = seen;
      const broken = incomplete.flatMap(({ nodes }) => nodes.flatMap(({ none }) => none));
      const failure = broken.find(({ id }) => id === 'error-occurred');
      if (failure) throw new Error(`axe could not look: ${failure.data.message}`);
      return { violations, incomplete };
    },
    { asked: options, isTopAlone: onTop, looks: LOOKS },
  );
}

interface Finding {
  readonly id: string;
  readonly selector: string;
  readonly html: string;
}

function listed(results: Findings['violations']): Finding[] {
  return results.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => ({ id, selector: target.join(' '), html: html.slice(0, 160) })),
  );
}

function selectorsOf(findings: readonly Finding[]): string[] {
  return findings.filter(({ id }) => id === 'color-contrast').map(({ selector }) => selector);
}

async function findBy(page: Page, runOnly: string[], onTop = false): Promise<string[]> {
  await comeToRest(page);
  const { violations, incomplete } = await askAxe(page, runOnly, onTop);
  const found = listed(violations);
  const left = listed(incomplete).filter(({ id }) => !LOOKED_AT.has(id));
  const isForced = await hasForcedColours(page);
  const cutOff = await findCutOff(page, selectorsOf(found));
  const isOpen = ({ id, selector }: Finding) =>
    id === 'color-contrast' && (isForced || cutOff.includes(selector));
  const settled = found.filter((one) => !isOpen(one));
  const others = left.filter(({ id }) => id !== 'color-contrast');
  return [
    ...settled.map(({ id, selector, html }) => `${id}: ${selector} ${html}`),
    ...others.map(({ id, html }) => `open ${id}: ${html}`),
    ...(await unsettledContrast(page, selectorsOf([...found.filter(isOpen), ...left]))),
  ];
}

/** One line for each barrier; none is the goal. */
export function findBarriers(page: Page): Promise<string[]> {
  return findBy(page, TAGS);
}

/** Barriers that a theme can make, in what is on top: names, roles and order are the same in each theme, and what lies under a dialog is a screen of its own. */
export function findPaleText(page: Page): Promise<string[]> {
  return findBy(page, ['color-contrast'], true);
}
