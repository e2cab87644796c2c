// The ranges of the quay: how many lots there are, what they cost and what they are worth.

import { PREMIUMS } from '../../../types/names';
import { share, speed } from './kinds';
import { between, by, list, whole } from './range';
import type { Table } from './table';

const lots = whole(0, 20, 'lots are looked at one by one, and nobody looks at more than 20');
const size = between(0.1, 4, 'price and effects of a lot are multiplied by it');
const price = between(0.2, 5, 'the price of a lot is multiplied by it, so it stays clear of 0');

export const QUAY_RANGES: Table<'quay'> = {
  quay: [
    [
      by(PREMIUMS, between(0, 4, 'it is added to the price, and nobody bids five times of it')),
      'premium',
    ],
    [between(0, 5, 'it multiplies what a lot gives; at 0 it gives nothing'), 'value'],
    [between(0, 10, 'firms pay up to ten times what the state pays'), 'partners'],
    [share, 'chapterWeight', 'mostShare', 'rise', 'fall'],
    [speed, 'drift'],
    [between(0, 2, 'a lack goes from 0 to 1, and half a generation is much'), 'lagWeight'],
    [lots, 'least', 'most', 'mostExtra'],
    [between(0, 2, 'it is counted for each nation'), 'perNation'],
    [list(size, 8, false), 'sizes'],
    [price, 'cheapest', 'dearest'],
  ],
};
