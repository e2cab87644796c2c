// Whether there is something to choose: how often each opening, focus and lot is the best, and how often what comes without an order is taken.

import { PILLARS } from '../../types/names';
import { bestPart } from '../balance';
import { CHOICES } from '../choiceCount';
import type { Evidence } from '../evidence';
import type { WeighedTurn } from '../job';
import { estimate, estimateOf, meanOf } from '../statistics';
import { optionRows, type Measure, type Row, type Target } from './measure';
import { gamesBy } from './shares';

const PERCENT = 100;
const BEST: Target = { atLeast: 15 };
/** Of a turn in which no bid is worth its price, it is the best to make none. */
const NO_BID = 'none';

/** What each option of a choice came to when it was open. */
type Scores = Readonly<Record<string, number>>;

/** How often each option is the best where it could be taken; a tie is shared. */
function bestRows(target: Target, uses: readonly Scores[], options: readonly string[]): Row[] {
  return options.flatMap((option) => {
    const parts = uses
      .filter((scores) => scores[option] !== undefined)
      .map((scores) => PERCENT * bestPart(scores, option));
    if (parts.length === 0) return [];
    return optionRows(target, [{ option, ...estimateOf(parts), cases: parts.length }]);
  });
}

/** By option: what the changes of one kind gain on average; null in a turn without any. */
function gainsOf({ changes }: WeighedTurn, kind: 'chooseFocus' | 'bidForLots'): Scores | null {
  const asked = changes.filter((change) => change.kind === kind && change.option !== null);
  if (asked.length === 0) return null;
  return Object.fromEntries(asked.map(({ option, gains }) => [option, meanOf(gains)]));
}

function usesOf({ weighed }: Evidence, kind: 'chooseFocus' | 'bidForLots'): Scores[] {
  const turns = weighed.flatMap((game) => game.turns);
  return turns.map((turn) => gainsOf(turn, kind)).filter((scores) => scores !== null);
}

export const openingBest: Measure = {
  id: 'openingBest',
  unit: 'percent',
  target: BEST,
  contestants: [],
  needs: ['openings'],
  read: ({ openings }, target) => {
    const options = [...new Set(openings.flatMap((scores) => Object.keys(scores)))];
    return bestRows(target, openings, options);
  },
};

export const focusBest: Measure = {
  id: 'focusBest',
  unit: 'percent',
  target: BEST,
  contestants: [],
  needs: ['decisions'],
  read: (evidence, target) => bestRows(target, usesOf(evidence, 'chooseFocus'), PILLARS),
};

export const lotBest: Measure = {
  id: 'lotBest',
  unit: 'percent',
  target: BEST,
  contestants: [],
  needs: ['decisions'],
  read: (evidence, target) => {
    const uses = usesOf(evidence, 'bidForLots').map((scores) => ({ ...scores, [NO_BID]: 0 }));
    return bestRows(
      target,
      uses,
      evidence.plan.ruleset.lots.map(({ id }) => id),
    );
  },
};

/** By kind of choice, over the planner's games. */
export const defaultTaken: Measure = {
  id: 'defaultTaken',
  unit: 'percent',
  target: { atMost: 60 },
  contestants: ['planner'],
  read: (evidence, target) => {
    const games = gamesBy(evidence, 'planner').map(({ choices }) => choices);
    return CHOICES.flatMap((choice) => {
      const open = games.map((counts) => counts[choice]).filter((count) => count.open > 0);
      if (open.length === 0) return [];
      const sumOf = (cases: readonly number[], what: 'open' | 'defaults') =>
        cases.reduce((sum, i) => sum + open[i]![what], 0);
      const found = estimate(
        open.length,
        (cases) => (PERCENT * sumOf(cases, 'defaults')) / sumOf(cases, 'open'),
      );
      return optionRows(target, [{ option: choice, ...found }]);
    });
  },
};
