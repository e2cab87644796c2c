// Asks "Why?" of everything on a screen and looks whether the very numbers that are shown are among the answers.

import { expect, type Page } from '@playwright/test';
import { type Found, isNumber } from './whyScan';

/** A number as it is written, with how exact that is. */
interface Written {
  readonly text: string;
  readonly value: number;
  readonly slack: number;
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
/** A number is first cut to three digits, then to its decimals. */
const TWICE_ROUNDED = 0.6;
/** Counts keep three digits. */
const THREE_DIGITS = 0.006;

function writtenIn(text: string): Written[] {
  return [...text.matchAll(NUMBER)].map(([written]) => {
    const value = Number(written.replaceAll(',', ''));
    const decimals = written.split('.')[1]?.length ?? 0;
    const slack = Math.max(TWICE_ROUNDED * 10 ** -decimals, THREE_DIGITS * value);
    return { text: written, value, slack };
  });
}

/** The ways in which the page writes a number: as it is, in percent, in thousands, as what is left or a change. */
const READINGS: readonly ((value: number) => number)[] = [
  (value) => value,
  (value) => value * 100,
  (value) => value / 1e3,
  (value) => value / 1e6,
  (value) => value * 1e3,
  (value) => 100 - value,
  (value) => (value - 1) * 100,
  (value) => (1 / value - 1) * 100,
  (value) => 10 ** value,
];

function isAmong({ value, slack }: Written, answers: readonly number[]): boolean {
  return answers.some((answer) =>
    READINGS.some((read) => Math.abs(Math.abs(read(answer)) - value) <= slack),
  );
}

/** The numbers on the sheets that a press on such quantities opens. */
async function answersTo(page: Page, quantities: string): Promise<number[]> {
  await page.evaluate((why) => {
    const words = document.createElement('p');
    words.dataset['why'] = why;
    document.body.append(words);
    words.click();
    words.remove();
  }, quantities);
  const dialog = page.locator('.why-dialog');
  await expect(dialog).toBeVisible();
  const answers = await dialog
    .locator('[data-value]')
    .evaluateAll((found) => found.map((each) => Number((each as HTMLElement).dataset['value'])));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return answers;
}

/** Every number that is shown but is not among the answers of its own "Why?", with where it stands. */
export async function strayNumbers(page: Page, found: readonly Found[]): Promise<string[]> {
  const byQuantities = new Map<string, Found[]>();
  for (const each of found)
    if (each.why !== null && isNumber(each))
      byQuantities.set(each.why, [...(byQuantities.get(each.why) ?? []), each]);
  const stray: string[] = [];
  for (const [quantities, texts] of byQuantities) {
    const answers = await answersTo(page, quantities);
    for (const { text, rest } of texts)
      for (const written of writtenIn(rest))
        if (!isAmong(written, answers))
          stray.push(`${written.text} of “${text.trim()}” at ${quantities}`);
  }
  return [...new Set(stray)];
}
