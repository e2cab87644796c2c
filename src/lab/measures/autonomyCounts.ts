// Whether autonomy, the subject of the game, decides the score: how far the two go together over all competent play.

import { COMPETENT, type Contestant } from '../contestants';
import { correlationOf } from '../statistics';
import { countryRow, pairedScores, type Measure } from './measure';

const PLAYERS: readonly Contestant[] = [...COMPETENT, 'random'];

export const autonomyCounts: Measure = {
  id: 'autonomyCounts',
  unit: 'ratio',
  target: { atLeast: 0.4 },
  contestants: ['balanced', 'random'],
  welcome: COMPETENT,
  read: (evidence, target) =>
    countryRow(evidence, target, (country) => {
      const present = PLAYERS.filter((one) => evidence.recordsOf(country, one).length > 0);
      const totals = pairedScores(evidence, country, present);
      const autonomies = pairedScores(evidence, country, present, ({ score }) => score.autonomy);
      const on = (rows: readonly (readonly number[])[], cases: readonly number[]) =>
        rows.flatMap((row) => cases.map((i) => row[i]!));
      return {
        count: totals[0]?.length ?? 0,
        of: (cases) => correlationOf(on(totals, cases), on(autonomies, cases)),
      };
    }),
};
