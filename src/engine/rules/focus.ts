// What the national focus does to the money and the lead times of the five lines.

import { PILLARS, type ByPillar, type Pillar } from '../../types/names';
import type { Parameters } from '../../types/ruleset';
import type { NationState } from '../../types/state';

type Focused = Pick<NationState, 'focus' | 'focusRepeats'>;

/** Factor of a line's money under the nation's focus. */
export function focusFactor({ focus: f }: Parameters, nation: Focused, line: Pillar): number {
  if (nation.focus === null) return 1;
  if (nation.focus !== line) return f.others;
  return 1 + (f.gain[Math.min(nation.focusRepeats, f.gain.length - 1)] ?? 0);
}

/** Whether the focus still shortens lead times and lifts quotas: no longer, once it has been repeated too often. */
export function focusIsFresh({ focus }: Parameters, nation: Focused, line: Pillar): boolean {
  return nation.focus === line && nation.focusRepeats < focus.leadTimes;
}

/** By how many turns the focus brings what is built on a line forward. */
export function focusLead(p: Parameters, nation: Focused, line: Pillar): number {
  return focusIsFresh(p, nation, line) ? p.focus.leadTurns : 0;
}

/** The line that gets the most money. It is the focus of a nation that names none. */
export function largestLine(shares: Readonly<ByPillar<number>>): Pillar {
  let best: Pillar = PILLARS[0];
  for (const pillar of PILLARS) if (shares[pillar] > shares[best]) best = pillar;
  return best;
}

/** How many chapters in a row the line would have been the focus before this one. */
export function repeatsOf({ focus }: Parameters, nation: Focused, line: Pillar): number {
  return nation.focus === line ? Math.min(focus.gain.length - 1, nation.focusRepeats + 1) : 0;
}
