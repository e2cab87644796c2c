// What the page of an author has open, for as long as the page is: he comes back to it from a game.

import { signal } from '@preact/signals';
import type { Atlas } from '../../types/atlas';
import { BalanceRun } from '../../workshop/balance/balanceRun';
import type { WatchState } from '../../workshop/screenProps';
import { Workshop } from '../../workshop/workshop';
import { runInWorkers } from '../labWorkers';
import type { AuthorsSource } from './authorsSource';
import { readWork } from './readWork';

export const workshop = new Workshop({ read: readWork, now: () => Date.now() });

const MOST_WORKERS = 7;

/** They leave a core to the page. */
function workers(): number {
  return Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency - 1));
}

/** Weighs the scenario that is open. */
export const balanceRun = new BalanceRun((content, jobs, options) =>
  runInWorkers(content, jobs, workers(), options),
);

/** Where the open scenario lies, and how it is followed there. */
export interface Following {
  readonly source: AuthorsSource | null;
  readonly state: WatchState;
  readonly stop: () => void;
}

export const following = signal<Following>({
  source: null,
  state: 'noFile',
  stop: () => undefined,
});

/** With which the form of a new country is open; null while it is closed. */
export const newCountryAtlas = signal<Atlas | null>(null);
