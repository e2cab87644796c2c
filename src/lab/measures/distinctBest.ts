// How many different styles are best in some country.

import { ALL_ARCHETYPES, archetypesFor, type Archetype } from '../contestants';
import type { Evidence } from '../evidence';
import { estimate, meanOf } from '../statistics';
import { optionRows, pairedScores, type Measure } from './measure';

interface Table {
  readonly styles: readonly Archetype[];
  /** Scores of each style, by seed. */
  readonly rows: readonly (readonly number[])[];
}

/** The best style of every country, on chosen seeds. */
function bestStyles(tables: readonly Table[], cases: readonly number[]): Archetype[] {
  return tables.map(({ styles, rows }) => {
    const means = rows.map((row) => meanOf(cases.map((i) => row[i]!)));
    return styles[means.indexOf(Math.max(...means))]!;
  });
}

function tablesOf(evidence: Evidence): Table[] {
  return evidence.plan.countries.map((country) => {
    const styles = archetypesFor(evidence.plan.scenario, country);
    return { styles, rows: pairedScores(evidence, country, styles) };
  });
}

export const distinctBest: Measure = {
  id: 'distinctBest',
  unit: 'count',
  target: { atLeast: 4 },
  contestants: ALL_ARCHETYPES,
  read: (evidence, target) => {
    const tables = tablesOf(evidence);
    const count = tables[0]?.rows[0]?.length ?? 0;
    const found = estimate(count, (cases) => new Set(bestStyles(tables, cases)).size);
    return optionRows(target, [{ option: null, ...found }]);
  },
};
