// Whether the screen plays the game: how far whoever follows what it shows ends above par, and how far below the planner.

import { FOLLOWER_NAMES, PAR_PLAYER } from '../contestants';
import { gap } from './gap';
import { meanLead, pairRow, type Measure } from './measure';

/** One row for each of them, in points above par. */
export const followersOverPar: Measure = {
  id: 'followersOverPar',
  unit: 'points',
  target: { atMost: 6 },
  contestants: [...FOLLOWER_NAMES, PAR_PLAYER],
  read: (evidence, target) =>
    FOLLOWER_NAMES.flatMap((one) => pairRow(evidence, target, [one, PAR_PLAYER], meanLead, one)),
};

export const plannerOverFollower = gap('plannerOverFollower', 8, ['planner'], FOLLOWER_NAMES);
