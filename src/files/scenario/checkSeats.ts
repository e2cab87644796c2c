// Seats: every one is a nation of the scenario, no nation has two, and only seats have briefings of their own.

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

/** Whether the seats are in order; only then is what belongs to them checked. */
export const SEAT_CHECKS: readonly Check[] = [areNations, areDifferent];

const briefingsOfSeats: Check = (file, context) => {
  if (SEAT_CHECKS.some((seats) => seats(file, context).length > 0)) return [];
  const seats = file.seats.map(({ country }) => country);
  return Object.keys(file.texts.briefings ?? {}).flatMap((country) =>
    unlessKnown(['texts', 'briefings', country], country, seats, 'a seat'),
  );
};

export const BRIEFING_CHECKS: readonly Check[] = [briefingsOfSeats];
