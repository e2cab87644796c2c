// What of the class is shown, and how: names or numbers, which round, the projector, who stands beside whom.

import { signal } from '@preact/signals';

export const namesHidden = signal(false);
export const isProjected = signal(false);
/** The round chosen for comparing, from 1; null for the last that all have reached. */
export const chosenRound = signal<number | null>(null);
export const logBy = signal<'round' | 'pupil'>('round');
/** The keys of the members chosen; null for the first ones. */
export const logMember = signal<string | null>(null);
export const pairKeys = signal<readonly [string | null, string | null]>([null, null]);

/** As the page is when it opens on another class. */
export function resetView(): void {
  chosenRound.value = null;
  logMember.value = null;
  pairKeys.value = [null, null];
  isProjected.value = false;
}
