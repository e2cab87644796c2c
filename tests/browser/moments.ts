// Meets what a turn brings, one dialog after the other, and reads what the page says in them.

import { expect, type Locator, type Page } from '@playwright/test';

/** What a dialog asks for, by the name of its options. */
export type Moment =
  | 'opening'
  | 'focus'
  | 'review'
  | 'notices'
  | 'project'
  | 'answer'
  | 'demand'
  | 'proposal';

/** Answers a dialog and closes it. */
export type Visit = (dialog: Locator) => Promise<void>;

async function momentOf(dialog: Locator): Promise<Moment> {
  const names = 'opening focus review project answer demand proposal';
  if ((await dialog.locator('.notice-list').count()) > 0) return 'notices';
  const first = dialog.locator('input[type=radio]').first();
  await first.waitFor({ state: 'attached' });
  const name = await first.getAttribute('name');
  expect(names.split(' '), 'a dialog of this turn').toContain(name);
  return name as Moment;
}

/** Visits every dialog that the turn brings until the main screen is free; tells which there were. */
export async function meetMoments(
  page: Page,
  visits: Readonly<Record<Moment, Visit>>,
): Promise<Moment[]> {
  const met: Moment[] = [];
  const open = page.locator('dialog[open]');
  while ((await open.count()) > 0) {
    const dialog = await open.last().elementHandle();
    const moment = await momentOf(open.last());
    await visits[moment](open.last());
    await dialog?.waitForElementState('hidden');
    met.push(moment);
  }
  return met;
}

/** All words on the card of an option. */
export function wordsOf(option: Locator): Promise<string> {
  return option.evaluate((radio) => radio.closest('label')?.textContent ?? '');
}

/** What the first group of `pattern` finds in the words of the page. */
export function readOut(words: string | null, pattern: RegExp): string {
  const found = pattern.exec(words ?? '')?.[1];
  expect(found, `${pattern} in “${words}”`).toBeDefined();
  return found!;
}

/** A verdict as the next chapter's start gives it. */
export interface Verdict {
  readonly points: string;
  readonly worth: string;
  readonly isKept: boolean;
  /** With its sign. */
  readonly pledgePoints: string;
}

export async function readVerdict(dialog: Locator): Promise<Verdict> {
  const strip = dialog.getByRole('region', { name: 'The last chapter’s answer' });
  const words = await strip.textContent();
  return {
    points: readOut(words, /: (\d+\.\d) of \d/),
    worth: readOut(words, /: \d+\.\d of (\d+(?:\.\d)?) points/),
    isKept: readOut(words, /Pledge “[^”]+” (kept|broken): /) === 'kept',
    pledgePoints: readOut(words, /(?:kept|broken): ([+−]\d+(?:\.\d)?)/),
  };
}
