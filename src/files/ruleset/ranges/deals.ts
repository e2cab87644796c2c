// The ranges of deals: how long offers stand, how many there may be, and how nations weigh them.

import { share } from './kinds';
import { between, whole } from './range';
import type { Table } from './table';

const worth = between(-2, 2, 'it is added to what goods are worth, and none is worth more');

export const DEAL_RANGES: Table<'deals'> = {
  deals: [
    [
      whole(1, 8, 'an offer can be taken in a round after its own, and nobody waits longer'),
      'rounds',
    ],
    [whole(0, 8, 'a chapter has four turns, and nobody strikes more than two a turn'), 'limit'],
    [between(0, 6, 'political capital has a ceiling near 10'), 'capital'],
    [share, 'mostGiven', 'mostLack'],
    [between(0, 4, 'a lack goes from 0 to 1'), 'lackWeight'],
    [worth, 'relation', 'faith', 'threshold', 'slack'],
  ],
};
