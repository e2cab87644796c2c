// What four turns of doing nothing cost: points at the end of the game, and generations of lag right after them.

import { DELAY_TURNS, type Contestant } from '../contestants';
import type { CountryRecord } from '../job';
import { meanOf } from '../statistics';
import { countryRow, type Measure } from './measure';

const TWINS: readonly Contestant[] = ['balanced', 'delayed'];

/** By how much the delayed player has more of something than the same player without delay, on the same seeds. */
function delayed(readingOf: (record: CountryRecord) => number): Measure['read'] {
  return (evidence, target) =>
    countryRow(evidence, target, (country) => {
      const prompt = evidence.recordsOf(country, 'balanced').map(readingOf);
      const late = evidence.recordsOf(country, 'delayed').map(readingOf);
      return {
        count: Math.min(prompt.length, late.length),
        of: (cases) => meanOf(cases.map((i) => late[i]! - prompt[i]!)),
      };
    });
}

function lagBeforeWaking({ marks }: CountryRecord): number {
  return marks.find(({ turn }) => turn === DELAY_TURNS)?.lagGenerations ?? 0;
}

export const delayPoints: Measure = {
  id: 'delayPoints',
  unit: 'points',
  target: { atLeast: 10 },
  contestants: TWINS,
  read: delayed(({ score }) => -score.total),
};

/** About one generation. */
export const delayGenerations: Measure = {
  id: 'delayGenerations',
  unit: 'generations',
  target: { atLeast: 0.7, atMost: 1.4 },
  contestants: TWINS,
  read: delayed(lagBeforeWaking),
};
