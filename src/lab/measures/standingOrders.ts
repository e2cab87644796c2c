// How often the planner has each option of each standing order in force.

import { STANDING_OPTIONS, STANDING_ORDERS } from '../standing';
import { optionRows, type Measure } from './measure';
import { turnShares } from './shares';

export const standingOrders: Measure = {
  id: 'standingOrders',
  unit: 'percent',
  target: { atLeast: 3, atMost: 80 },
  contestants: ['planner'],
  read: (evidence, target) =>
    STANDING_ORDERS.flatMap((order) =>
      optionRows(
        target,
        turnShares(
          evidence,
          ['planner'],
          STANDING_OPTIONS[order],
          ({ standing }) => standing[order],
        ),
      ),
    ),
};
