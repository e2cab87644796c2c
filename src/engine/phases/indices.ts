// The indices are taken, and the path of the score grows by this turn.

import { keepLast } from '../../lib/rows';
import { indicesOf, leadersOf } from '../rules/indices';
import { leadOf } from '../rules/lead';
import { scoreWeights } from '../rules/score';
import type { WorldPhase } from './phase';

export const indices: WorldPhase = (turn) => {
  const { state, p } = turn;
  const weights = scoreWeights(turn);
  const leaders = leadersOf(p, state);
  const weight = state.turn + p.score.turnOffset;
  for (const { nation, start, needH100e } of turn.actors) {
    const lead = leadOf(turn, nation);
    nation.indices = indicesOf(p, weights, needH100e, nation, start, lead, leaders);
    const { capability, autonomy, prosperity, resilience } = nation.indices;
    const row = { capability, autonomy, prosperity, resilience };
    nation.recentIndices = keepLast(nation.recentIndices, row, p.score.recentTurns);
    const { sums } = nation.scorePath;
    sums.capability += weight * capability;
    sums.autonomy += weight * autonomy;
    sums.prosperity += weight * prosperity;
    sums.resilience += weight * resilience;
    nation.scorePath.weight += weight;
  }
};
