// The games by which the forecasts are tested, and how their counts are read.

import { FORECAST_MEASURES, type ByMeasure } from '../../types/forecast';
import type { BotName, CountryId, RivalLevel } from '../../types/names';
import type { CoverageCount, CoverageJob } from '../job';

/** Bots that play in different ways: steady, hasty, one-sided, without a plan, and not at all. */
const COVERAGE_BOTS: readonly BotName[] = [
  'balanced',
  'fastBuyer',
  'talentBuilder',
  'fortress',
  'random',
  'idle',
];

export interface CoveragePlan {
  readonly variant: string;
  readonly level: RivalLevel;
  readonly everyTurns: number;
  /** Of the first bot in the first seat; every other bot and seat has seeds of its own after them. */
  readonly firstSeed: number;
  /** Games of each bot in each seat. */
  readonly games: number;
}

/** One job for each bot in each of these seats. */
export function coverageJobs(seats: readonly CountryId[], plan: CoveragePlan): CoverageJob[] {
  const { variant, level, everyTurns, firstSeed, games } = plan;
  const casts = seats.flatMap((seat) => COVERAGE_BOTS.map((bot) => ({ seat, bot })));
  return casts.map((cast, place) => ({
    kind: 'coverage',
    variant,
    ...cast,
    level,
    everyTurns,
    seeds: Array.from({ length: games }, (_, i) => firstSeed + place * games + i),
  }));
}

/** Counts of no forecasts. */
export const NO_COUNT: CoverageCount = {
  open: 0,
  within: 0,
  below: 0,
  width: 0,
  closed: 0,
  came: 0,
};

/** The sum of two counts. */
export function addedCount(one: CoverageCount, other: CoverageCount): CoverageCount {
  return {
    open: one.open + other.open,
    within: one.within + other.within,
    below: one.below + other.below,
    width: one.width + other.width,
    closed: one.closed + other.closed,
    came: one.came + other.came,
  };
}

/** All measures as one. */
export function totalCount(counts: ByMeasure<CoverageCount>): CoverageCount {
  return FORECAST_MEASURES.map((measure) => counts[measure]).reduce(addedCount, NO_COUNT);
}

/** The share of ranges in which what came lies; NaN where there was none. */
export function shareWithin({ open, within }: CoverageCount): number {
  return within / open;
}
