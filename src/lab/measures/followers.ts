// Whether the screen plays the game: how far whoever follows what it shows ends above par, and how far below the planner.

import { FOLLOWER_NAMES, type Contestant } from '../contestants';
import { meanOf } from '../statistics';
import { gap } from './gap';
import { countryRow, pairedScores, type Measure } from './measure';

const PAR_PLAYER: Contestant = 'balanced';

/** One row for each of them, in points above par. */
export const followersOverPar: Measure = {
  id: 'followersOverPar',
  unit: 'points',
  target: { atMost: 6 },
  contestants: [...FOLLOWER_NAMES, PAR_PLAYER],
  read: (evidence, target) =>
    FOLLOWER_NAMES.flatMap((one) =>
      countryRow(
        evidence,
        target,
        (country) => {
          const [scores, pars] = pairedScores(evidence, country, [one, PAR_PLAYER]);
          return {
            count: scores!.length,
            of: (cases) => meanOf(cases.map((i) => scores![i]! - pars![i]!)),
          };
        },
        one,
      ),
    ),
};

export const plannerOverFollower = gap('plannerOverFollower', 8, ['planner'], FOLLOWER_NAMES);
