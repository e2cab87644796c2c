// Whether par takes chance off a score: the variance of score − par over that of the score; above 1 it adds chance.

import { PAR_PLAYER, type Contestant } from '../contestants';
import { varianceOf } from '../statistics';
import { pairRow, type Measure } from './measure';

const JUDGED: readonly Contestant[] = ['constant', 'reacting', 'planner'];

function varianceLeft(scores: readonly number[], pars: readonly number[]): number {
  return varianceOf(scores.map((score, i) => score - pars[i]!)) / varianceOf(scores);
}

export const parVariance: Measure = {
  id: 'parVariance',
  unit: 'ratio',
  target: { atMost: 1 },
  contestants: [PAR_PLAYER, ...JUDGED],
  read: (evidence, target) =>
    JUDGED.flatMap((one) => pairRow(evidence, target, [one, PAR_PLAYER], varianceLeft, one)),
};
