// The ranges of ministers: when they ask for something, how much, how they remember it, and what they give or take.

import { ADVISERS, WISHES } from '../../../types/names';
import { share } from './kinds';
import { between, by } from './range';
import type { Table } from './table';

const LIMITED = ['powerCover', 'prosperity', 'capability', 'trust', 'autonomy'];

export const MINISTER_RANGES: Table<'ministers'> = {
  ministers: [
    [share, 'chance', 'loyaltyAtStart', 'loyaltyGain', 'loyaltyLoss'],
    [by(WISHES, between(0, 5, 'nobody grows sixfold in a chapter')), 'wishStep'],
    [
      by(LIMITED, between(0, 100, 'indices go from 0 to 100, and the others are shares')),
      'mostWished',
    ],
    [
      by(ADVISERS, between(0, 0.1, 'a minister helps or hinders his line, he does not decide it')),
      'perk',
    ],
  ],
};
