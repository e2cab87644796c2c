// Which part of the difference between competent players' scores is luck, once what a world is worth to all of them is taken off.

import { ALL_ARCHETYPES, COMPETENT } from '../contestants';
import type { Evidence } from '../evidence';
import { meanOf, varianceOf } from '../statistics';
import { countryRow, pairedScores, type Measure } from './measure';

const PERCENT = 100;

/** Scores less the average of all competent players on that seed, by player; players without games are left out. */
function netScores(evidence: Evidence, country: string): number[][] {
  const present = COMPETENT.filter((one) => evidence.recordsOf(country, one).length > 0);
  const rows = pairedScores(evidence, country, present);
  const worlds = (rows[0] ?? []).map((_, i) => meanOf(rows.map((row) => row[i]!)));
  return rows.map((row) => row.map((score, i) => score - worlds[i]!));
}

/** The share of all variance that is between the seeds of one player, in percent. */
function luckShare(rows: readonly (readonly number[])[]): number {
  const within = meanOf(rows.map(varianceOf));
  const total = varianceOf(rows.flat());
  return total > 0 ? (PERCENT * within) / total : 0;
}

export const luck: Measure = {
  id: 'luck',
  unit: 'percent',
  target: { atMost: 20 },
  contestants: ['balanced', ...ALL_ARCHETYPES],
  welcome: ['constant', 'reacting'],
  read: (evidence, target) =>
    countryRow(evidence, target, (country) => {
      const rows = netScores(evidence, country);
      return {
        count: rows[0]?.length ?? 0,
        of: (cases) => luckShare(rows.map((row) => cases.map((i) => row[i]!))),
      };
    }),
};
