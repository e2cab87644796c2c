// Whether something goes wrong and can be won back: how often a storm strikes, and how often a good player recovers from it.

import { estimate, meanOf } from '../statistics';
import type { StormRecord } from '../stormWatch';
import { optionRows, type Measure } from './measure';
import { gamesBy, shareOf } from './shares';

/** The part of its fall that a nation must regain. */
const PART = 0.5;

/** In which part of the games of `balanced` any storm strikes. */
export const storms: Measure = {
  id: 'storms',
  unit: 'percent',
  target: { atLeast: 60 },
  contestants: ['balanced'],
  read: (evidence, target) => {
    const games = gamesBy(evidence, 'balanced');
    const found = shareOf(games.map((game) => game.storms.length > 0));
    return optionRows(target, [{ option: null, ...found }]);
  },
};

/** How deep storms cut, in points of the composite index; a figure without a target. */
export const stormFall: Measure = {
  id: 'stormFall',
  unit: 'points',
  target: {},
  contestants: ['balanced', 'planner'],
  read: (evidence, target) =>
    (['balanced', 'planner'] as const).flatMap((option) => {
      const falls = gamesBy(evidence, option).flatMap((game) =>
        game.storms.map(({ fall }) => fall),
      );
      const found = estimate(falls.length, (cases) => meanOf(cases.map((i) => falls[i]!)));
      return optionRows(target, [{ option, ...found }]);
    }),
};

/** Null where nothing was lost, or where the game ended too early to tell. */
function isWonBack({ fall, regained }: StormRecord): boolean | null {
  return fall <= 0 || regained === null ? null : regained >= PART * fall;
}

/** From which part of the planner's storms that cost something half is won back within four turns. */
export const stormsWonBack: Measure = {
  id: 'stormsWonBack',
  unit: 'percent',
  target: { atLeast: 70 },
  contestants: ['planner'],
  read: (evidence, target) => {
    const asked = gamesBy(evidence, 'planner').flatMap((game) => game.storms.map(isWonBack));
    const found = shareOf(asked.filter((one) => one !== null));
    return optionRows(target, [{ option: null, ...found }]);
  },
};
