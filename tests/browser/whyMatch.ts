// Asks "Why?" of everything on a screen and looks whether the very numbers that are shown are among the answers.

import type { Page } from '@playwright/test';
import { type Found, isNumber, OWN_SHEET } from './whyScan';

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

/** The ways in which the page writes a number: as it is, in percent, in thousands, as what is left or a change, half-years in years. */
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
  (value) => value / 2,
];

function isAmong({ value, slack }: Written, answers: readonly number[]): boolean {
  return answers.some((answer) =>
    READINGS.some((read) => Math.abs(Math.abs(read(answer)) - value) <= slack),
  );
}

/** The numbers on the sheets that presses on such quantities open, one after the other. */
async function answersTo(page: Page, asked: readonly string[]): Promise<number[][]> {
  return page.evaluate(async (all) => {
    const sheets = () => document.querySelectorAll<HTMLElement>('.why-dialog');
    const { port1, port2 } = new MessageChannel();
    /** After what waits by now; a frame would take longer, and a timer too. */
    const next = () =>
      new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    const count = async (wanted: number) => {
      while (sheets().length !== wanted) {
        const broken = document.querySelector('[role="alertdialog"] pre');
        if (broken !== null) throw new Error(broken.textContent);
        await next();
      }
    };
    const open = sheets().length;
    // While words are selected a press asks nothing.
    getSelection()?.removeAllRanges();
    const answers: number[][] = [];
    for (const why of all) {
      const words = document.createElement('p');
      words.dataset['why'] = why;
      document.body.append(words);
      words.click();
      words.remove();
      await count(open + 1);
      const sheet = sheets()[open]!;
      const values = sheet.querySelectorAll<HTMLElement>('[data-value]');
      answers.push([...values].map((each) => Number(each.dataset['value'])));
      sheet.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await count(open);
    }
    return answers;
  }, asked);
}

/** Of quantities that differ in the country and the place alone, so many are asked. */
const MOST_ALIKE = 12;

/** Keeps what was asked once, so that the same words at the same quantities are not asked again. */
export class Strays {
  private readonly asked = new Set<string>();
  private readonly alike = new Map<string, number>();
  readonly found: string[] = [];

  private isEnough(why: string): boolean {
    const shape = why.replace(/\b[A-Z]{3}\b|\d+/g, '*');
    const count = (this.alike.get(shape) ?? 0) + 1;
    this.alike.set(shape, count);
    return count > MOST_ALIKE;
  }

  /** Looks for every number that is shown but not among the answers of its own "Why?". */
  async look(page: Page, screen: string, all: readonly Found[]): Promise<void> {
    const byQuantities = new Map<string, Found[]>();
    for (const each of all) {
      const { why, rest } = each;
      const key = `${why} ${rest}`;
      if (why === null || why === OWN_SHEET || !isNumber(each) || this.asked.has(key)) continue;
      this.asked.add(key);
      if (this.isEnough(why)) continue;
      byQuantities.set(why, [...(byQuantities.get(why) ?? []), each]);
    }
    const answers = await answersTo(page, [...byQuantities.keys()]);
    for (const [i, [quantities, texts]] of [...byQuantities].entries())
      for (const { text, rest } of texts)
        for (const written of writtenIn(rest))
          if (!isAmong(written, answers[i]!))
            this.found.push(`${screen}: ${written.text} of “${text.trim()}” at ${quantities}`);
  }
}
