// Whether a game can be lost, by playing badly and hardly otherwise: how often the nation of a player falls.

import type { Contestant } from '../contestants';
import { optionRows, type Measure, type MeasureId, type Target } from './measure';
import { gamesBy, shareOf } from './shares';

function lostBy(id: MeasureId, contestant: Contestant, bounds: Target): Measure {
  return {
    id,
    unit: 'percent',
    target: bounds,
    contestants: [contestant],
    read: (evidence, target) => {
      const games = gamesBy(evidence, contestant);
      const found = shareOf(games.map(({ isLost }) => isLost));
      return optionRows(target, [{ option: null, ...found }]);
    },
  };
}

export const lostByRandom = lostBy('lostByRandom', 'random', { atLeast: 20 });
export const lostByBalanced = lostBy('lostByBalanced', 'balanced', { atLeast: 2, atMost: 10 });
export const lostByPlanner = lostBy('lostByPlanner', 'planner', { atMost: 2 });
