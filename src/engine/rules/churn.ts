// What changing a lever costs: little at the start of a chapter or when it was left alone for long enough, and more for a stance that swings.

import type { Parameters } from '../../types/ruleset';
import type { LastChanges, NationState } from '../../types/state';
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

/** By how much more a change of stance costs now: more with each that came before it within some turns. */
export function swingFactor(
  p: Parameters,
  turn: number,
  { lastChanges, stanceSwings }: Pick<NationState, 'lastChanges' | 'stanceSwings'>,
): number {
  const { memoryTurns, swingStep } = p.churn;
  const isRemembered = lastChanges.stance >= 0 && turn - lastChanges.stance <= memoryTurns;
  return isRemembered ? 1 + swingStep * stanceSwings : 1;
}
