// What the reader of the world screen has chosen, kept while the page is open.

import { signal } from '@preact/signals';
import type { WorldCourse, WorldMeasure } from '../../../selectors';
import type { CountryId } from '../../../types/names';

/** Rivals that have a colour at once. */
export const MOST_CHOSEN = 5;

/** All countries of a course, in its order. */
export function countriesOf({ lines }: WorldCourse): CountryId[] {
  return lines.map(({ country }) => country);
}

export type WorldTab = 'standing' | 'rivals';
export type WorldForm = 'chart' | 'table';

export const worldTab = signal<WorldTab>('standing');
export const worldForm = signal<WorldForm>('chart');
export const worldMeasure = signal<WorldMeasure>('capability');

/** The rivals that were chosen by hand, in a scenario; null before any was. */
export const chosenByHand = signal<{
  readonly scenario: string;
  readonly countries: readonly CountryId[];
} | null>(null);
