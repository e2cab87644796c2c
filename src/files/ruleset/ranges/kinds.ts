// The kinds of quantity that parameters are, each with the range that all of its kind keep to and the reason.

import { between, whole } from './range';

/** A share of a whole, or a weight beside others. */
export const share = between(0, 1, 'it is a part of a whole');

/** Which part of the way to its target something moves in a turn. */
export const speed = between(
  0,
  1,
  'it is the part of the way that is gone in a turn, and beyond the whole way it would swing to and fro',
);

/** Which part of a stock is left after a turn. */
export const kept = between(
  0.5,
  1,
  'it is what is left of a stock after a turn, which never grows by itself and never loses more than half',
);

/** What something is multiplied by; 0 turns it off. */
export const factor = between(
  0,
  5,
  'it multiplies: at 0 there is no effect, below it the effect would run backwards, and beyond 5 nothing else would count',
);

/** A factor that must not become zero. */
export const firmFactor = between(
  0.05,
  5,
  'it multiplies a price or a supply that other numbers are divided by, so it stays clear of 0',
);

/** A divisor near 1. */
export const divisor = between(0.1, 10, 'other numbers are divided by it, so it stays clear of 0');

/** Growth that is added each half-year to a factor of 1, where a game may begin in 2022, eight half-years before the factor is 1. */
export const needDrift = between(
  0,
  0.12,
  'it also runs back to 2022, eight half-years, and at 0.125 there would be no need at all then',
);

/** Ratio to the half-year before, which holds over up to 109 half-years. */
export const trend = between(
  0.5,
  1.2,
  'it is multiplied with itself every half-year up to 2080, and farther from 1 it leaves all numbers behind',
);

/** Trust, or what is added to it or taken from it. */
export const trust = between(0, 1, 'trust goes from 0 to 1');
export const trustChange = between(
  -1,
  1,
  'trust goes from 0 to 1 and can move by no more than all of it',
);
export const tension = between(0, 1, 'tension goes from 0 to 1');

/** Points of public support gained or lost at once. */
export const points = between(
  0,
  50,
  'support goes from 0 to 100, and more than half of it at once would decide the game alone',
);
export const pointsChange = between(
  -50,
  50,
  'support goes from 0 to 100, and more than half of it at once would decide the game alone',
);
/** The support at which something counts in full. */
export const supportNorm = between(5, 100, 'support, which goes from 0 to 100, is divided by it');
/** The value up to which a ratio to a norm counts. */
export const ratioCeiling = between(0.5, 3, 'a ratio of 1 is the norm, and the ceiling is near it');

/** Points of an index. */
export const indexPoints = between(0, 100, 'indices go from 0 to 100');
/** Points of the score. */
export const scorePoints = between(0, 50, 'the score is about 0 to 100, and half of it is enough');

export const capital = between(
  0,
  12,
  'political capital cannot be paid below 0, and 12 is the most that a nation keeps',
);

/** How many turns something lasts or takes. */
export const turns = whole(0, 40, 'turns are counted one by one, and a game has at most 40');
export const someTurns = whole(1, 40, 'turns are counted one by one, and a game has 1 to 40');
export const percent = whole(0, 100, 'orders are given in whole percents');

/** A distance in generations or in orders of magnitude. */
export const distance = between(
  0,
  10,
  'it is a distance, and ten generations or powers of ten are beyond any plan',
);
/** What AI adds to or takes from GDP by one way. */
export const gdpShare = between(
  0,
  0.2,
  'it is a part of GDP, and no single way adds more than a fifth of it',
);

/** A horizontal axis in half-years since 2026 H1. */
export const halfYears = between(
  -40,
  200,
  'it counts half-years since 2026 H1, and none is played outside 2006 to 2126',
);

/** The floor and the ceiling between which an index is read. */
export const scaleEnd = between(
  0,
  2,
  'it is an end of the scale on which a raw value of about 0 to 1 is read',
);
