// Measures of one kind: by how much the best of some players beats the best of others, on the same seeds.

import { playsIn, type Contestant } from '../contestants';
import { meanOf } from '../statistics';
import { countryRow, pairedScores, type Measure, type MeasureId, type Worth } from './measure';

function bestMean(rows: readonly (readonly number[])[], cases: readonly number[]): number {
  return Math.max(...rows.map((row) => meanOf(cases.map((i) => row[i]!))));
}

/** The gap in points, which must be at least `points` in every country. */
export function gap(
  id: MeasureId,
  points: number,
  better: readonly Contestant[],
  worse: readonly Contestant[],
  worthOf?: Worth,
): Measure {
  return {
    id,
    unit: 'points',
    target: { atLeast: points },
    contestants: [...better, ...worse],
    read: (evidence, target) =>
      countryRow(evidence, target, (country) => {
        const plays = (one: Contestant) => playsIn(evidence.plan.scenario, country, one);
        const ahead = better.filter(plays);
        const behind = worse.filter(plays);
        const rows = pairedScores(evidence, country, [...ahead, ...behind], worthOf);
        const above = rows.slice(0, ahead.length);
        const below = rows.slice(ahead.length);
        return {
          count: rows[0]?.length ?? 0,
          of: (cases) => bestMean(above, cases) - bestMean(below, cases),
        };
      }),
  };
}
