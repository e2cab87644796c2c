// When changing a lever is cheap: at the start of a chapter, or when it was left alone for long enough.

import type { Parameters } from '../../types/ruleset';
import type { LastChanges } from '../../types/state';
import { chapterStarts } from './chapters';

/** Whether changing a lever in this turn costs only the small price. */
export function isFreeChange(
  p: Parameters,
  turn: number,
  changes: LastChanges,
  lever: keyof LastChanges,
): boolean {
  const last = changes[lever];
  return chapterStarts(p, turn) || last < 0 || turn - last >= p.churn.freeAfterTurns;
}
