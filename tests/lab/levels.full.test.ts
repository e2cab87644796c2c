// Holds the figures that the title screen prints beside the levels of rivals to games in other worlds.

import { describe, expect, it } from 'vitest';
import { LEVEL_RECORD } from '../../src/bots/index';
import { levelJobs, readLevels, runJobs } from '../../src/lab/index';
import { RIVAL_LEVELS } from '../../src/types/names';
import type { Measured } from '../../src/types/levelFigures';
import { caseCount } from '../support/tier';
import { CONTENT, runners, seeds } from './matches';

const FIRST_SEED = 9001;
const SEEDS = caseCount({ quick: 1, full: 20 });
const GAMES = (LEVEL_RECORD.games * SEEDS) / recordedSeeds();
/** How many standard errors a sound figure may be off. */
const ERRORS = 4;
/** Games that may go either way beside the errors, which say little where almost all are won. */
const SPARE_GAMES = 2;

function recordedSeeds(): number {
  return LEVEL_RECORD.lastSeed - LEVEL_RECORD.firstSeed + 1;
}

/** The error of the difference between a stored figure and one from so many other seeds. */
function errorBeside({ error }: Measured): number {
  return error * Math.sqrt(1 + recordedSeeds() / SEEDS);
}

describe('the figures of the levels', () => {
  it('should be of the rules and the scenario that come with the game', () => {
    const { rules, scenario, variant, games, levels } = LEVEL_RECORD;
    expect([rules, scenario]).toEqual([CONTENT.ruleset.rules, CONTENT.scenario.id]);
    expect(CONTENT.scenario.variants.map(({ id }) => id)).toContain(variant);
    const nations = CONTENT.scenario.countries.filter(({ role }) => role === 'nation');
    expect(games).toBe(nations.length * recordedSeeds());
    expect(levels.map(({ level }) => level)).toEqual([...RIVAL_LEVELS]);
  });

  it('should rise clearly from each level to the next, and win no less often', () => {
    const { levels } = LEVEL_RECORD;
    for (const [place, { pointsAhead, winShare }] of levels.slice(1).entries()) {
      const below = levels[place]!;
      const points = Math.hypot(pointsAhead.error, below.pointsAhead.error);
      expect(pointsAhead.value - below.pointsAhead.value).toBeGreaterThan(2 * points);
      const wins = Math.hypot(winShare.error, below.winShare.error);
      expect(winShare.value).toBeGreaterThanOrEqual(below.winShare.value - 2 * wins);
    }
  });

  it('should hold in other worlds within their errors', async () => {
    const plan = {
      variant: LEVEL_RECORD.variant,
      seeds: seeds(FIRST_SEED, FIRST_SEED + SEEDS - 1),
    };
    const jobs = levelJobs(CONTENT, plan);
    const { results } = await runJobs(jobs, runners(1), {});
    for (const { level, pointsAhead, winShare } of readLevels(jobs, results)) {
      const stored = LEVEL_RECORD.levels[level]!;
      expect(
        Math.abs(pointsAhead.value - stored.pointsAhead.value),
        `points of ${level}`,
      ).toBeLessThan(ERRORS * errorBeside(stored.pointsAhead));
      expect(Math.abs(winShare.value - stored.winShare.value), `wins of ${level}`).toBeLessThan(
        ERRORS * errorBeside(stored.winShare) + SPARE_GAMES / GAMES,
      );
    }
  });
});

describe('measuring the levels', () => {
  it('should count leads over balanced nation by nation and seed by seed', async () => {
    const jobs = levelJobs(CONTENT, { variant: 'short', seeds: [1, 2] });
    const { results } = await runJobs(jobs, runners(1), {});
    const total = (job: number, seed: number) => {
      const { games } = results[job]!;
      return games[seed]!.countries[jobs[job]!.watch[0]!]!.score.total;
    };
    const leads = jobs.flatMap(({ players, watch }, job) => {
      const player = players[watch[0]!]!;
      if (player.level !== 2) return [];
      const balanced = jobs.findIndex(
        (one) => one.watch[0] === watch[0] && one.players[watch[0]!]!.level === undefined,
      );
      return [0, 1].map((seed) => total(job, seed) - total(balanced, seed));
    });
    const { pointsAhead, winShare } = readLevels(jobs, results)[2]!;
    const mean = leads.reduce((sum, lead) => sum + lead, 0) / leads.length;
    expect(pointsAhead.value).toBeCloseTo(mean, 10);
    expect(winShare.value).toBeCloseTo(leads.filter((lead) => lead > 0).length / leads.length, 10);
  });
});
