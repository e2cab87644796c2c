// Builds small matches for the lab's tests, and runners to run them.

import {
  localRunner,
  STANDING_OPTIONS,
  type CountryRecord,
  type LabContent,
  type MatchJob,
  type Runner,
} from '../../src/lab/index';
import { korea } from '../support/korea';

export const CONTENT = korea();

/** A short match of balanced Korea, unless told otherwise. */
export function match(changes: Partial<MatchJob> = {}): MatchJob {
  return {
    kind: 'match',
    variant: 'short',
    players: { KOR: { bot: 'balanced' } },
    watch: ['KOR', 'FRA'],
    marks: [3, 5],
    seeds: [11, 12, 13],
    audit: 'never',
    ...changes,
  };
}

/** Seeds `from` to `to`. */
export function seeds(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** So many runners in this thread. */
export function runners(count: number, content: LabContent = CONTENT): Runner[] {
  return Array.from({ length: count }, () => localRunner(content, async () => {}));
}

const NONE = { open: 0, defaults: 0 };

/** The record of a made-up game that ended with this score and in which nothing happened. */
export function quietRecord(total: number): CountryRecord {
  const counts = Object.entries(STANDING_OPTIONS).map(([order, options]) => [
    order,
    Object.fromEntries(options.map((option, i) => [option, i === 0 ? 20 : 0])),
  ]);
  return {
    score: { capability: 0, autonomy: 0, prosperity: 0, resilience: 0, total },
    built: total,
    marks: [],
    bottlenecks: { power: 10, dataCentres: 2, chips: 4, talent: 4, money: 0 },
    standing: Object.fromEntries(counts) as CountryRecord['standing'],
    isLost: false,
    storms: [],
    choices: { opening: NONE, focus: NONE, lots: NONE, answers: NONE },
    turnsTried: 0,
  };
}
