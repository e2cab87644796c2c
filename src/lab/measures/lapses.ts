// What it costs the reacting policy to let one turn of every chapter pass, and to spend nothing in the last turns.

import { PASSING } from '../contestants';
import { meanLead, pairRow, type Measure } from './measure';

export const passing: Measure = {
  id: 'passing',
  unit: 'points',
  target: { atLeast: 1.5 },
  contestants: ['reacting', ...PASSING],
  read: (evidence, target) =>
    PASSING.flatMap((one) => pairRow(evidence, target, ['reacting', one], meanLead, one)),
};

export const idleEnd: Measure = {
  id: 'idleEnd',
  unit: 'points',
  target: { atLeast: 2 },
  contestants: ['reacting', 'idleAtEnd'],
  read: (evidence, target) => pairRow(evidence, target, ['reacting', 'idleAtEnd'], meanLead, null),
};
