// What the planner's thinking costs: the turns of guessed games that it resolves in one game, a figure without a target.

import { estimate, meanOf } from '../statistics';
import { optionRows, type Measure } from './measure';
import { gamesBy } from './shares';

export const plannerTurns: Measure = {
  id: 'plannerTurns',
  unit: 'count',
  target: {},
  contestants: ['planner'],
  read: (evidence, target) => {
    const turns = gamesBy(evidence, 'planner').map(({ turnsTried }) => turnsTried);
    const found = estimate(turns.length, (cases) => meanOf(cases.map((i) => turns[i]!)));
    return optionRows(target, [{ option: null, ...found }]);
  },
};
