// How much of a fixed player's result is decided by who plays the rivals: the share of its variance that lies between casts.

import { meanOf, varianceOf } from '../statistics';
import { countryRow, type Measure } from './measure';

const PERCENT = 100;

/** By cast and seed: the share of the variance between casts, less what chance alone puts there; the seeds' own part is taken out of the rest. */
function shareOfCasts(rows: readonly (readonly number[])[]): number {
  const seeds = rows[0]?.length ?? 0;
  const grand = meanOf(rows.map(meanOf));
  const bySeed = Array.from({ length: seeds }, (_, i) => meanOf(rows.map((row) => row[i]!)));
  const rests = rows.flatMap((row) =>
    row.map((value, i) => value - meanOf(row) - bySeed[i]! + grand),
  );
  const degrees = Math.max(1, (rows.length - 1) * (seeds - 1));
  const rest = rests.reduce((sum, one) => sum + one * one, 0) / degrees;
  const casts = Math.max(0, varianceOf(rows.map(meanOf)) - rest / seeds);
  const worlds = Math.max(0, varianceOf(bySeed) - rest / rows.length);
  const all = casts + worlds + rest;
  return all > 0 ? (PERCENT * casts) / all : 0;
}

export const rivalsCast: Measure = {
  id: 'rivalsCast',
  unit: 'percent',
  target: { atLeast: 5 },
  contestants: [],
  needs: ['casts'],
  read: (evidence, target) =>
    countryRow(evidence, target, (country) => {
      const rows = evidence.castsOf(country);
      return {
        count: rows.length,
        of: (cases) => shareOfCasts(cases.map((i) => rows[i]!)),
      };
    }),
};
