// What the reader has chosen on the world screen, kept while the page is open.

import { signal } from '@preact/signals';
import type { WorldCourse, WorldMeasure } from '../../../selectors';
import type { CountryId } from '../../../types/names';

/** How many rivals have a colour. */
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

/** The rivals that the reader chose, and the scenario in which; null before that. */
export const chosenByHand = signal<{
  readonly scenario: string;
  readonly countries: readonly CountryId[];
} | null>(null);
