// The indices are taken, and the path of the score grows by this turn.

import { keepLast } from '../../lib/rows';
import { indicesOf, leadersOf } from '../rules/indices';
import { leadOf } from '../rules/lead';
import { scoreWeights } from '../rules/score';
import type { NationPhase } from './phase';

export const indices: NationPhase = (turn, { nation, start, needH100e }) => {
  const lead = leadOf(turn, nation);
  const { state, p } = turn;
  const weights = scoreWeights(turn);
  nation.indices = indicesOf(p, weights, needH100e, nation, start, lead, leadersOf(p, state));
  const { capability, autonomy, prosperity, resilience } = nation.indices;
  const row = { capability, autonomy, prosperity, resilience };
  nation.recentIndices = keepLast(nation.recentIndices, row, p.score.recentTurns);
  const weight = state.turn + p.score.turnOffset;
  const { sums } = nation.scorePath;
  sums.capability += weight * capability;
  sums.autonomy += weight * autonomy;
  sums.prosperity += weight * prosperity;
  sums.resilience += weight * resilience;
  nation.scorePath.weight += weight;
};
