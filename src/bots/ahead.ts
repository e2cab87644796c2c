// What a bot orders ahead at the end of a chapter: the line that gets dearer and that it lacks.

import { endsChapter, hasChapterAfter, moneyDivisors, mostAheadPercent } from '../engine/index';
import type { PlayerView } from '../types/game';
import { PILLARS, type ByPillar } from '../types/names';
import type { OrderAhead } from '../types/state';
import { lacks } from './bids';
import { nextChapter, presentChapter } from './chapters';

/** From what worth on a line is ordered ahead: a price that rises by half where nothing is lacking has 0.5. */
const LEAST_WORTH = 0.3;
/** How much a lack counts beside the price. */
const LACK_GAIN = 0.6;

/** What a bot orders ahead that is told nothing else, percent of its budget: a part, so that it can still bid. */
const USUAL_PERCENT = 15;

/** Whether the seat may order ahead in this round. */
function mayOrderAhead(view: PlayerView): boolean {
  return endsChapter(view.ruleset.parameters, view) && hasChapterAfter(view);
}

/** All that may be ordered ahead: the most of each line. */
export function aheadFor(view: PlayerView): OrderAhead[] {
  if (!mayOrderAhead(view)) return [];
  const percent = Math.floor(mostAheadPercent(view.ruleset.parameters));
  return percent > 0 ? PILLARS.map((line) => ({ line, percent })) : [];
}

/** By how much each line gets dearer in the next chapter, and how much it is lacking. */
function worths(view: PlayerView): ByPillar<number> {
  const p = view.ruleset.parameters;
  const now = moneyDivisors(p, presentChapter(view));
  const next = moneyDivisors(p, nextChapter(view));
  const lack = lacks(view, view.ownScenario.start, view.own);
  const worth = { ...lack };
  for (const line of PILLARS) worth[line] = next[line] / now[line] - 1 + LACK_GAIN * lack[line];
  return worth;
}

/** What a bot orders ahead, at most `percent` of its budget; nothing of a line that it spends nothing on. */
export function aheadOf(
  view: PlayerView,
  weights: Readonly<ByPillar<number>>,
  percent: number = USUAL_PERCENT,
): OrderAhead[] {
  const most = Math.min(percent, aheadFor(view)[0]?.percent ?? 0);
  if (most <= 0) return [];
  const worth = worths(view);
  let best: OrderAhead | null = null;
  let bestWorth = LEAST_WORTH;
  for (const line of PILLARS) {
    if (weights[line] <= 0 || worth[line] < bestWorth) continue;
    bestWorth = worth[line];
    best = { line, percent: most };
  }
  return best === null ? [] : [best];
}
