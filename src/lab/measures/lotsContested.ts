// Whether nations want the same things: the share of lots on the quay for which at least two of them bid, in games of eight styles.

import type { GameRecord } from '../job';
import { estimate } from '../statistics';
import { optionRows, type Measure } from './measure';

const PERCENT = 100;

function countOf({ lots }: GameRecord, what: 'came' | 'contested'): number {
  return Object.values(lots).reduce((sum, count) => sum + count[what], 0);
}

export const lotsContested: Measure = {
  id: 'lotsContested',
  unit: 'percent',
  target: { atLeast: 50 },
  contestants: [],
  needs: ['mixed'],
  read: ({ mixed }, target) => {
    const sumOf = (cases: readonly number[], what: 'came' | 'contested') =>
      cases.reduce((sum, i) => sum + countOf(mixed[i]!, what), 0);
    const found = estimate(
      mixed.length,
      (cases) => (PERCENT * sumOf(cases, 'contested')) / sumOf(cases, 'came'),
    );
    return optionRows(target, [{ option: null, ...found }]);
  },
};
