// Measures of one kind: how far the best of some players is above the best of others, on the same seeds.

import type { CountryId } from '../../types/names';
import { ARCHETYPES, archetypesFor, SUPERPOWER_STYLES, type Contestant } from '../contestants';
import type { DepthPlan } from '../depthPlan';
import { meanOf } from '../statistics';
import { countryRow, pairedScores, type Measure, type MeasureId } from './measure';

function bestMean(rows: readonly (readonly number[])[], cases: readonly number[]): number {
  return Math.max(...rows.map((row) => meanOf(cases.map((i) => row[i]!))));
}

/** The players as they stand for a country: where all styles are meant, its own too. */
function standingFor(
  { scenario }: DepthPlan,
  country: CountryId,
  players: readonly Contestant[],
): readonly Contestant[] {
  return players === ARCHETYPES ? archetypesFor(scenario, country) : players;
}

/** The gap in points, which must be at least `points` in every country. */
export function gap(
  id: MeasureId,
  points: number,
  better: readonly Contestant[],
  worse: readonly Contestant[],
): Measure {
  return {
    id,
    unit: 'points',
    target: { atLeast: points },
    contestants: [...better, ...worse],
    welcome: better === ARCHETYPES || worse === ARCHETYPES ? SUPERPOWER_STYLES : [],
    read: (evidence, target) =>
      countryRow(evidence, target, (country) => {
        const ahead = standingFor(evidence.plan, country, better);
        const behind = standingFor(evidence.plan, country, worse);
        const rows = pairedScores(evidence, country, [...ahead, ...behind]);
        const above = rows.slice(0, ahead.length);
        const below = rows.slice(ahead.length);
        return {
          count: rows[0]?.length ?? 0,
          of: (cases) => bestMean(above, cases) - bestMean(below, cases),
        };
      }),
  };
}
