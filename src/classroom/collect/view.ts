// What is shown of a class and how: names or numbers, which round, the projector, who is beside whom.

import { signal } from '@preact/signals';

export const namesHidden = signal(false);
export const isProjected = signal(false);
/** The round that was chosen, from 1; null for the last that all have reached. */
export const chosenRound = signal<number | null>(null);
export const logBy = signal<'round' | 'pupil'>('round');
/** The keys of the members chosen; null for the first ones. */
export const logMember = signal<string | null>(null);
export const pairKeys = signal<readonly [string | null, string | null]>([null, null]);

/** Whether all of a class larger than any room is shown, which takes the page a while. */
export const showsAll = signal(false);
/** Most rows and courses that are shown at once. */
const MOST_SHOWN = 60;

/** How many are shown at once; undefined for all. */
export function mostShown(): number | undefined {
  return showsAll.value ? undefined : MOST_SHOWN;
}

/** The view when another class is opened. */
export function resetView(): void {
  chosenRound.value = null;
  logMember.value = null;
  pairKeys.value = [null, null];
  isProjected.value = false;
  showsAll.value = false;
}
