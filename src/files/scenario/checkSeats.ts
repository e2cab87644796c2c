// Seats: every one is a nation of the scenario, and no nation has two.

import { type Check, nationIds, repeatedWords, unlessKnown } from './checkKind';

const areNations: Check = (file) =>
  file.seats.flatMap(({ country }, at) =>
    unlessKnown(
      ['seats', at, 'country'],
      country,
      nationIds(file),
      'a nation that can have a seat',
    ),
  );

const areDifferent: Check = (file) =>
  repeatedWords(
    file.seats.map(({ country }) => country),
    (at) => ['seats', at, 'country'],
    'a seat',
  );

export const SEAT_CHECKS: readonly Check[] = [areNations, areDifferent];
