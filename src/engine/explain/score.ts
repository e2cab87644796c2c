// Explains the score as it would be if the game ended now, and what may be spent.

import type { Game } from '../../types/game';
import { INDICES, type Index } from '../../types/names';
import type { Explanation } from '../../types/explanation';
import type { NationState } from '../../types/state';
import { regularBudgetUsdBn } from '../rules/budget';
import { nationScenarioOf } from '../rules/nations';
import { scoreWeights } from '../rules/score';
import type { NationTrace } from '../trace';
import { compositeNode } from './indices';
import {
  difference,
  figure,
  greatest,
  literal,
  measured,
  parameter,
  product,
  ratio,
  sum,
} from './nodes';

function recentMean(nation: NationState, index: Index): Explanation {
  const rows = literal(nation.recentIndices.length);
  const parts = nation.recentIndices.map((row, i) =>
    ratio(`recent.${i}`, measured(nameOf(index, nation), row[index]), rows),
  );
  return sum('recentMean', [literal(0), ...parts]);
}

/** Lead and allies stand in the place of autonomy where they are the goal. */
function nameOf(index: Index, { superpower }: NationState): string {
  return index === 'autonomy' && superpower?.goal === 'leadAndAllies' ? 'leadAndAllies' : index;
}

function indexScore(game: Game, nation: NationState, index: Index): Explanation {
  const s = game.ruleset.parameters.score;
  const path = ratio(
    'pathMean',
    product('pathSum', [
      parameter('score.pathWeight', s.pathWeight),
      measured('pathSum', nation.scorePath.sums[index]),
    ]),
    measured('pathWeight', nation.scorePath.weight || 1),
  );
  return sum(nameOf(index, nation), [
    product('recentPart', [
      parameter('score.recentWeight', s.recentWeight),
      recentMean(nation, index),
    ]),
    path,
  ]);
}

/** The country that was built: recent turns and the path; prosperity counts as it stands. */
function builtScore(game: Game, nation: NationState, trace: NationTrace): Explanation {
  const of = {} as Record<Index, Explanation>;
  for (const index of INDICES) of[index] = indexScore(game, nation, index);
  of.prosperity = trace.get('prosperity', nation.indices.prosperity);
  return product('builtScore', [
    parameter('score.levelWeight', game.ruleset.parameters.score.levelWeight),
    compositeNode('builtComposite', game.ruleset.parameters, scoreWeights(game), of),
  ]);
}

function answered({ chapterPoints }: NationState): Explanation {
  return sum('answers', [
    literal(0),
    ...chapterPoints.map((points, i) => measured(`question.${i + 1}`, points)),
  ]);
}

function settlement(game: Game, nation: NationState, trace: NationTrace): Explanation {
  const s = game.ruleset.parameters.score;
  const { start } = nationScenarioOf(game.scenario, nation.id);
  const inBudgets = ratio(
    'debtInBudgets',
    trace.get('debtUsdBn', nation.debtUsdBn),
    figure(nation.id, 'budgetUsdBn', start.budgetUsdBn),
  );
  const above = difference('debtAboveFree', [
    inBudgets,
    parameter('score.settlementFree', s.settlementFree),
  ]);
  return product('settlement', [
    parameter('score.settlement', s.settlement),
    greatest('debtOwed', [literal(0), above]),
  ]);
}

/** The country that was built, the answers and the pledges, less what debt takes. */
export function explainScore(game: Game, nation: NationState, trace: NationTrace): void {
  const gained = sum('scoreGained', [
    builtScore(game, nation, trace),
    answered(nation),
    measured('pledges', nation.pledgePoints),
  ]);
  trace.set('score', difference('score', [gained, settlement(game, nation, trace)]));
}

/** The budget of the turn to come at the normal stance, with what was carried. */
export function explainMoney(game: Game, nation: NationState, trace: NationTrace): void {
  const { start } = nationScenarioOf(game.scenario, nation.id);
  const regular = regularBudgetUsdBn(
    game.ruleset.parameters,
    game.state.turn,
    nation,
    start,
    trace,
  );
  trace.set(
    'moneyUsdBn',
    sum('moneyUsdBn', [
      trace.get('regularBudgetUsdBn', regular),
      trace.get('cashUsdBn', nation.cashUsdBn),
    ]),
  );
}
