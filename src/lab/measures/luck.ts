// How much of the difference between competent players' scores is luck, each held against par of its world.

import { COMPETENT, type Contestant } from '../contestants';
import type { Evidence } from '../evidence';
import { meanOf, varianceOf } from '../statistics';
import { countryRow, pairedScores, type Measure } from './measure';

const PERCENT = 100;
const PAR: Contestant = 'balanced';
const JUDGED = COMPETENT.filter((one) => one !== PAR);
const REQUIRED = JUDGED.filter((one) => one !== 'constant' && one !== 'reacting');

/** Scores above balanced on the same seed, by player; players without games are left out. */
function netScores(evidence: Evidence, country: string): number[][] {
  const present = JUDGED.filter((one) => evidence.recordsOf(country, one).length > 0);
  const [par, ...rows] = pairedScores(evidence, country, [PAR, ...present]);
  return rows.map((row) => row.map((score, i) => score - par![i]!));
}

/** The share, in percent, of all variance that lies between the seeds of one player. */
function luckShare(rows: readonly (readonly number[])[]): number {
  const within = meanOf(rows.map(varianceOf));
  const total = varianceOf(rows.flat());
  return total > 0 ? (PERCENT * within) / total : 0;
}

export const luck: Measure = {
  id: 'luck',
  unit: 'percent',
  target: { atMost: 20 },
  contestants: [PAR, ...REQUIRED],
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
