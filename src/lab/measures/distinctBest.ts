// How many different styles are best in some country.

import { ARCHETYPES, type Contestant } from '../contestants';
import type { Evidence } from '../evidence';
import { estimate, meanOf } from '../statistics';
import { optionRows, pairedScores, type Measure } from './measure';

/** The best style of every country, on chosen seeds. */
function bestStyles(tables: readonly (readonly number[][])[], cases: readonly number[]) {
  return tables.map((rows): Contestant => {
    const means = rows.map((row) => meanOf(cases.map((i) => row[i]!)));
    return ARCHETYPES[means.indexOf(Math.max(...means))]!;
  });
}

function tablesOf(evidence: Evidence): number[][][] {
  return evidence.plan.countries.map((country) => pairedScores(evidence, country, ARCHETYPES));
}

export const distinctBest: Measure = {
  id: 'distinctBest',
  unit: 'count',
  target: { atLeast: 4 },
  contestants: ARCHETYPES,
  read: (evidence, target) => {
    const tables = tablesOf(evidence);
    const count = tables[0]?.[0]?.length ?? 0;
    const found = estimate(count, (cases) => new Set(bestStyles(tables, cases)).size);
    return optionRows(target, [{ option: null, ...found }]);
  },
};
