// Whether the worlds that are drawn differ at all: how far apart `balanced` ends on different seeds.

import { standardDeviationOf } from '../statistics';
import { countryRow, pairedScores, type Measure } from './measure';

export const spread: Measure = {
  id: 'spread',
  unit: 'points',
  target: { atLeast: 1 },
  contestants: ['balanced'],
  read: (evidence, target) =>
    countryRow(evidence, target, (country) => {
      const [row = []] = pairedScores(evidence, country, ['balanced']);
      return {
        count: row.length,
        of: (cases) => standardDeviationOf(cases.map((i) => row[i]!)),
      };
    }),
};
