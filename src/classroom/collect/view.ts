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

/** The view when another class is opened. */
export function resetView(): void {
  chosenRound.value = null;
  logMember.value = null;
  pairKeys.value = [null, null];
  isProjected.value = false;
}
