// Coverage: ranges that are said to hold in eight of ten futures do, over games of several bots and scenarios.

import { describe, expect, it } from 'vitest';
import {
  coverageJobs,
  type CoverageResult,
  localRunner,
  joinCoverage,
  runJobs,
  shareWithin,
  totalCount,
} from '../../src/lab/index';
import { contentOf } from '../support/content';
import { caseCount, currentTier } from '../support/tier';

const QUICK = [
  { id: 'uk-sovereign-unit', variant: 'full' },
  { id: 'small-state', variant: 'rounds' },
];
const FULL = [
  ...QUICK,
  { id: 'korea-260000-gpus', variant: 'short' },
  { id: 'korea-260000-gpus', variant: 'rounds' },
  { id: 'paris-berlin-platform', variant: 'full' },
  { id: 'gulf-approvals', variant: 'rounds' },
  { id: 'chip-embargo', variant: 'full' },
  { id: 'india-compute-for-a-billion', variant: 'short' },
  { id: 'silicon-shield', variant: 'full' },
  { id: 'north-and-south', variant: 'full' },
];
const PLANS = currentTier() === 'full' ? FULL : QUICK;
/** Of each of six bots in each seat: 1,008 games in the full tests. */
const GAMES = caseCount({ quick: 2, full: 12 });
/** How far a share may lie from eight of ten: a few games are no proof. */
const SLACK = caseCount({ quick: 8, full: 3 }) / 100;

const measured: CoverageResult[] = [];

describe('coverage', () => {
  it.each(PLANS)('should be measured in $id, $variant', async ({ id, variant }) => {
    const content = contentOf(id);
    const firstSeed = 20001 + 1000 * measured.length;
    const plan = { variant, level: 0, everyTurns: 4, firstSeed, games: GAMES } as const;
    const seats = content.scenario.seats.map(({ country }) => country);
    const runner = localRunner(content, async () => {});
    const { results, isComplete } = await runJobs(coverageJobs(seats, plan), [runner]);
    expect(isComplete).toBe(true);
    measured.push(joinCoverage(results));
  });

  it('should be eight of ten for the ranges of two years', () => {
    const { games, later, next } = joinCoverage(measured);
    const ranges = totalCount(later);
    const single = totalCount(next);
    console.log(
      `${games} games: ${(100 * shareWithin(ranges)).toFixed(1)}% of ${ranges.open} ranges held`,
    );
    expect(measured).toHaveLength(PLANS.length);
    expect(ranges.open).toBeGreaterThan(games);
    expect(Math.abs(shareWithin(ranges) - 0.8)).toBeLessThanOrEqual(SLACK);
    expect(single.came / single.closed).toBeGreaterThan(0.97);
  });
});
