// How much of the planner's final score it has by the seventh turn; the rest is left to win later.

import { EARLY_TURN } from '../evidence';
import { meanOf } from '../statistics';
import { countryRow, type Measure } from './measure';

const PERCENT = 100;

export const earlyScore: Measure = {
  id: 'earlyScore',
  unit: 'percent',
  target: { atMost: 65 },
  contestants: ['planner'],
  read: (evidence, target) =>
    countryRow(evidence, target, (country) => {
      const records = evidence.recordsOf(country, 'planner');
      const shares = records.map(({ marks, score }) => {
        const early = marks.find(({ turn }) => turn === EARLY_TURN)?.total ?? 0;
        return (PERCENT * early) / score.total;
      });
      return { count: shares.length, of: (cases) => meanOf(cases.map((i) => shares[i]!)) };
    }),
};
