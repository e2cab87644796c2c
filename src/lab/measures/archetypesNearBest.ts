// How many styles come within a tenth of the best one.

import { ALL_ARCHETYPES, archetypesFor } from '../contestants';
import { meanOf } from '../statistics';
import { countryRow, pairedScores, type Measure } from './measure';

const NEAR = 0.9;

export const archetypesNearBest: Measure = {
  id: 'archetypesNearBest',
  unit: 'count',
  target: { atLeast: 3 },
  contestants: ALL_ARCHETYPES,
  read: (evidence, target) =>
    countryRow(evidence, target, (country) => {
      const rows = pairedScores(evidence, country, archetypesFor(evidence.plan.scenario, country));
      return {
        count: rows[0]!.length,
        of: (cases) => {
          const means = rows.map((row) => meanOf(cases.map((i) => row[i]!)));
          const bar = NEAR * Math.max(...means);
          return means.filter((mean) => mean >= bar).length;
        },
      };
    }),
};
