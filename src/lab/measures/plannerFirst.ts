// How often the planner ends first where every other nation plays the reacting policy that was found for it.

import type { CountryId } from '../../types/names';
import type { GameRecord } from '../job';
import { estimate, meanOf } from '../statistics';
import { optionRows, type Measure } from './measure';

const PERCENT = 100;

function isFirst({ countries }: GameRecord, country: CountryId): boolean {
  const own = countries[country]!.score.total;
  return Object.values(countries).every(({ score }) => score.total <= own);
}

export const plannerFirst: Measure = {
  id: 'plannerFirst',
  unit: 'percent',
  target: { atMost: 80 },
  contestants: [],
  needs: ['found'],
  read: ({ plan, againstFound }, target) => {
    const firsts = plan.countries.flatMap((country) =>
      againstFound(country).map((game) => (isFirst(game, country) ? PERCENT : 0)),
    );
    const found = estimate(firsts.length, (cases) => meanOf(cases.map((i) => firsts[i]!)));
    return optionRows(target, [{ option: null, ...found }]);
  },
};
