// Whether the next turn is uncertain at all: how many of its forecasts are a single number, and how often what has a range comes to lie in it.

import { addedCount, NO_COUNT, shareWithin, totalCount } from '../forecast/coveragePlan';
import type { CoverageCount, CoverageResult } from '../job';
import { estimate } from '../statistics';
import { optionRows, type Measure } from './measure';

const PERCENT = 100;

type Far = 'next' | 'later';

/** All forecasts so far ahead in these games. */
function countOf(games: readonly CoverageResult[], far: Far): CoverageCount {
  return games.map((game) => totalCount(game[far])).reduce(addedCount, NO_COUNT);
}

function shareBy(
  games: readonly CoverageResult[],
  far: Far,
  share: (count: CoverageCount) => number,
) {
  return estimate(
    games.length,
    (cases) =>
      PERCENT *
      share(
        countOf(
          cases.map((i) => games[i]!),
          far,
        ),
      ),
  );
}

/** Of all bands of the round whose orders are known. */
export const bandsWithoutWidth: Measure = {
  id: 'bandsWithoutWidth',
  unit: 'percent',
  target: { atMost: 50 },
  contestants: [],
  needs: ['forecasts'],
  read: ({ forecasts }, target) => {
    const found = shareBy(forecasts, 'next', ({ open, closed }) => closed / (open + closed));
    return optionRows(target, [{ option: null, ...found }]);
  },
};

/** A band is meant to hold eight times in ten. */
export const bandsHold: Measure = {
  id: 'bandsHold',
  unit: 'percent',
  target: { atLeast: 77, atMost: 83 },
  contestants: [],
  needs: ['forecasts'],
  read: ({ forecasts }, target) =>
    optionRows(target, [
      { option: 'next turn', ...shareBy(forecasts, 'next', shareWithin) },
      { option: 'two years', ...shareBy(forecasts, 'later', shareWithin) },
    ]),
};
