// Builds small matches for the lab's tests, and runners to run them.

import { localRunner, type Runner, type LabContent, type MatchJob } from '../../src/lab/index';
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
