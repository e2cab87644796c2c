// Whether par takes chance off a score: the variance of score − par over that of the score; above 1 it adds chance.

import type { Contestant } from '../contestants';
import { varianceOf } from '../statistics';
import { countryRow, pairedScores, type Measure } from './measure';

/** Par is what this player makes of the same world. */
const PAR_PLAYER: Contestant = 'balanced';
const JUDGED: readonly Contestant[] = ['constant', 'reacting', 'planner'];

export const parVariance: Measure = {
  id: 'parVariance',
  unit: 'ratio',
  target: { atMost: 1 },
  contestants: [PAR_PLAYER, ...JUDGED],
  read: (evidence, target) =>
    JUDGED.flatMap((one) =>
      countryRow(
        evidence,
        target,
        (country) => {
          const [scores, pars] = pairedScores(evidence, country, [one, PAR_PLAYER]);
          return {
            count: scores!.length,
            of: (cases) =>
              varianceOf(cases.map((i) => scores![i]! - pars![i]!)) /
              varianceOf(cases.map((i) => scores![i]!)),
          };
        },
        one,
      ),
    ),
};
