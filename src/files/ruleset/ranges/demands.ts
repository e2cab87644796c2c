// The ranges of demands: when powers ask, what putting off costs, and how refusals grow dearer.

import { share } from './kinds';
import { between, whole } from './range';
import type { Table } from './table';

export const DEMAND_RANGES: Table<'demands'> = {
  demands: [
    [share, 'chance'],
    [whole(1, 4, 'a chapter has four turns, and the other power asks in its first'), 'secondTurn'],
    [between(0, 10, 'political capital has a ceiling near 10'), 'stallCapital'],
    [between(0, 2, 'it is added for each refusal in a row'), 'angerStep'],
    [between(1, 5, 'it multiplies what a refusal brings'), 'mostAnger'],
  ],
};
