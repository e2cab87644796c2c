// The indices are taken, and the path of the score grows by this turn.

import { INDICES } from '../../types/names';
import { indicesOf } from '../rules/indices';
import { scoreWeights } from '../rules/score';
import type { NationStep } from './step';

export const indices: NationStep = (turn, { nation, start }) => {
  const { state, p } = turn;
  nation.indices = indicesOf(p, scoreWeights(turn), state, nation, start);
  const { capability, autonomy, prosperity, resilience } = nation.indices;
  nation.recentIndices.push({ capability, autonomy, prosperity, resilience });
  if (nation.recentIndices.length > p.score.recentTurns) nation.recentIndices.shift();
  const weight = state.turn + p.score.turnOffset;
  for (const index of INDICES) nation.scorePath.sums[index] += weight * nation.indices[index];
  nation.scorePath.weight += weight;
};
