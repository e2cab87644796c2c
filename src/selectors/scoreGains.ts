// What orders are likely to add to the final score, each as the difference that it is.

import { difference, measured } from '../engine';
import type { Explanation } from '../types/explanation';
import type { FinalScores } from '../types/forecast';

function gainOf(score: number, without: number): Explanation {
  return difference('scoreGain', [measured('scoreWith', score), measured('scoreWithout', without)]);
}

/** The gains in points by the name of the orders; `standing` names those that are given already and add nothing. */
export function scoreGains(
  { score, scores }: FinalScores,
  standing: string | null,
): Record<string, Explanation> {
  const all = standing === null ? scores : { ...scores, [standing]: score };
  return Object.fromEntries(
    Object.entries(all).map(([name, each]) => [name, gainOf(each, score)] as const),
  );
}
