// What it costs the reacting policy to let one turn of every chapter pass, and to spend nothing in the last turns.

import { PASSING, type Contestant } from '../contestants';
import type { Evidence } from '../evidence';
import { meanOf } from '../statistics';
import { countryRow, pairedScores, type Measure, type Row, type Target } from './measure';

function costOf(
  evidence: Evidence,
  target: Target,
  lapsing: Contestant,
  option: string | null,
): Row[] {
  return countryRow(
    evidence,
    target,
    (country) => {
      const [awake, lapsed] = pairedScores(evidence, country, ['reacting', lapsing]);
      return {
        count: awake!.length,
        of: (cases) => meanOf(cases.map((i) => awake![i]! - lapsed![i]!)),
      };
    },
    option,
  );
}

export const passing: Measure = {
  id: 'passing',
  unit: 'points',
  target: { atLeast: 1.5 },
  contestants: ['reacting', ...PASSING],
  read: (evidence, target) => PASSING.flatMap((one) => costOf(evidence, target, one, one)),
};

export const idleEnd: Measure = {
  id: 'idleEnd',
  unit: 'points',
  target: { atLeast: 2 },
  contestants: ['reacting', 'idleAtEnd'],
  read: (evidence, target) => costOf(evidence, target, 'idleAtEnd', null),
};
