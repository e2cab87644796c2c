// The final score of a nation, from its last turns and its whole path.

import { INDICES, MEDALS, type ByIndex, type CountryId, type Medal } from '../../types/names';
import type { Game } from '../../types/game';
import type { ReplayScore } from '../../types/replay';
import type { NationState } from '../../types/state';
import { nationOf, nationScenarioOf } from './nations';
import { compositeOf } from './indices';

/** The scenario's weights of the four indices, or the ruleset's. */
export function scoreWeights(game: Pick<Game, 'ruleset' | 'scenario'>): ByIndex<number> {
  return game.scenario.scoreWeights ?? game.ruleset.parameters.score.weight;
}

function recentMean(nation: NationState, index: keyof ByIndex<number>): number {
  let mean = 0;
  for (const row of nation.recentIndices) mean += row[index] / nation.recentIndices.length;
  return mean;
}

/** Points that are added to the score of the country that was built, and taken from it. */
export interface AddedPoints {
  readonly answers: number;
  readonly pledges: number;
  /** What is taken for debt beyond what is free, and for a course that was lost. */
  readonly settlement: number;
}

/** The points of a nation beside its indices, as they stand. */
export function addedPoints(game: Game, country: CountryId): AddedPoints {
  const nation = nationOf(game.state, country);
  const { start } = nationScenarioOf(game.scenario, country);
  const s = game.ruleset.parameters.score;
  let answers = 0;
  for (const points of nation.chapterPoints) answers += points;
  const debtInBudgets = nation.debtUsdBn / start.budgetUsdBn;
  const debtOwed = Math.max(0, debtInBudgets - s.settlementFree);
  const lostCourse = nation.lostTurn >= 0 ? game.ruleset.parameters.defeat.points : 0;
  const settlement = s.settlement * debtOwed + lostCourse;
  return { answers, pledges: nation.pledgePoints, settlement };
}

/** The score as it would be if the game ended now; prosperity is cumulative and counts as it stands. */
export function scoreOf(game: Game, country: CountryId): ReplayScore {
  const nation = nationOf(game.state, country);
  const s = game.ruleset.parameters.score;
  const of = { capability: 0, autonomy: 0, prosperity: 0, resilience: 0 };
  const weight = nation.scorePath.weight || 1;
  for (const index of INDICES) {
    const recentPart = s.recentWeight * recentMean(nation, index);
    const pathPart = (s.pathWeight * nation.scorePath.sums[index]) / weight;
    of[index] = recentPart + pathPart;
  }
  of.prosperity = nation.indices.prosperity;
  const builtScore = s.levelWeight * compositeOf(scoreWeights(game), of);
  const { answers, pledges, settlement } = addedPoints(game, country);
  return { ...of, total: builtScore + answers + pledges - settlement };
}

/** The best medal that a score so far above par reaches, or null. A nation that was lost has none, whatever its score. Bars are measured under the usual rules, so that games in which a player assumes otherwise have none. */
export function medalOf(game: Game, country: CountryId, par: number): Medal | null {
  const variant = game.scenario.variants.find(({ id }) => id === game.state.variant);
  const bars = variant?.medals[country];
  if (nationOf(game.state, country).lostTurn >= 0) return null;
  if (bars === undefined || game.ruleset.assumed !== undefined) return null;
  const abovePar = scoreOf(game, country).total - par;
  let best: Medal | null = null;
  for (const medal of MEDALS) if (abovePar >= bars[medal]) best = medal;
  return best;
}
