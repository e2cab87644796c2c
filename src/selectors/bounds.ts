// The number that a condition names, which is told beside what it is held against.

import type { Condition } from '../types/condition';

/** Of two the lower one. */
export function boundOf({ atLeast, above, atMost, below }: Condition): number {
  return atLeast ?? above ?? atMost ?? below ?? 0;
}
