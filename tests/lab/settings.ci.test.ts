// Holds the worth of single settings against made-up scores, and the way there to its law: pins kept, same job same bits.

import { describe, expect, it } from 'vitest';
import { START_POLICY } from '../../src/bots/index';
import {
  gatherEvidence,
  LEVER_VALUES,
  leversOf,
  readDepth,
  retunedMatches,
  retuneJobs,
  runJobs,
  type ClimbResult,
  type DepthPlan,
  type MatchJob,
  type MatchResult,
} from '../../src/lab/index';
import type { CountryId } from '../../src/types/names';
import type { Policy } from '../../src/types/policy';
import { CONTENT, runners, seeds, quietRecord } from './matches';

const COUNTRIES = ['KOR', 'FRA', 'JPN'];
/** The levers of a nation. */
const LEVERS = leversOf(CONTENT.scenario, 'KOR');
const VALUES = LEVERS.reduce((sum, lever) => sum + LEVER_VALUES[lever].length, 0);
const PLAN: DepthPlan = {
  ...CONTENT,
  variant: 'short',
  countries: COUNTRIES,
  contestants: [],
  policies: Object.fromEntries(COUNTRIES.map((id) => [id, { constant: START_POLICY }])),
  seeds: seeds(7001, 7004),
  plannerSeeds: [],
  followerSeeds: [],
  mixedSeeds: [],
  foundSeeds: [],
  openingSeeds: [],
  forecastSeeds: [],
  answerSeeds: [],
  casts: 0,
  castSeeds: [],
  decisionSeeds: [],
  decisionFutures: 2,
  retuning: { steps: 2, seeds: [1], searchSeed: 3 },
};

/** What a policy scores above the rest in a country. */
type Worth = (country: CountryId, policy: Policy) => number;

/** Every climb ends where it began. */
function unclimbed(plan: DepthPlan): ClimbResult[] {
  return retuneJobs(plan).map(({ start, pinned }) => ({
    kind: 'climb',
    paths: [
      {
        restart: 0,
        policy: { ...start, ...pinned },
        score: 50,
        startScore: 50,
        steps: 2,
        kept: 0,
      },
    ],
  }));
}

function play({ players, watch, seeds: played }: MatchJob, worth: Worth): MatchResult {
  const country = watch[0]!;
  const player = players[country]!;
  const points = 'policy' in player ? worth(country, player.policy) : 0;
  const games = played.map((seed) => ({
    seed,
    turns: 8,
    outcome: 'finished' as const,
    countries: {
      [country]: quietRecord(seed - 6950 + points),
    },
    lots: {},
    findings: [],
  }));
  return { kind: 'match', games };
}

function findingFor(worth: Worth, plan = PLAN) {
  const retuned = retunedMatches(plan, unclimbed(plan)).map((job) => play(job, worth));
  const findings = readDepth(
    gatherEvidence(plan, { matches: [], answers: [], decisions: [], forecasts: [], retuned }),
  );
  return findings.find(({ measure }) => measure.id === 'settingGap')!;
}

/** Pretraining is worth so many points more than adapting. */
function pretraining(points: Readonly<Record<CountryId, number>>): Worth {
  return (country, { modelProgramme }) => (modelProgramme === 'adapt' ? 0 : (points[country] ?? 0));
}

describe('the worth of one setting', () => {
  it('should be the lead of the best value over the runner-up, by lever and country', () => {
    const { rows } = findingFor(pretraining({ KOR: 5, FRA: 4, JPN: -1 }));
    expect(rows.map(({ option }) => option)).toEqual(LEVERS);
    const [programme, stance] = rows;
    expect(programme!.readings).toEqual([
      { country: 'KOR', value: 5, error: 0, cases: 4, best: 'pretrain', isMet: false },
      { country: 'FRA', value: 4, error: 0, cases: 4, best: 'pretrain', isMet: true },
      { country: 'JPN', value: 1, error: 0, cases: 4, best: 'adapt', isMet: true },
    ]);
    expect(stance!.readings.map(({ value }) => value)).toEqual([0, 0, 0]);
  });

  it('should be met while no more than two countries hang on a setting, whichever it is', () => {
    expect(findingFor(pretraining({ KOR: 5, FRA: 5 })).isMet).toBe(true);
    expect(findingFor(pretraining({ KOR: 5, FRA: 5, JPN: 5 })).isMet).toBe(false);
    const three: Worth = (country, { dataLaw, stance, powerMix }) =>
      country === 'KOR'
        ? [dataLaw === 'open', stance === 'alone', powerMix === 'firm'].filter(Boolean).length * 9
        : 0;
    expect(findingFor(three).isMet).toBe(true);
  });

  it('should not be read where nothing was tuned again, or no policy was found', () => {
    expect(findingFor(() => 0, { ...PLAN, retuning: null }).missing).toEqual(['retuning']);
    expect(findingFor(() => 0, { ...PLAN, policies: {} }).missing).toEqual(['constant']);
  });

  it('should be missed where the climbs were cancelled', () => {
    const none = retuneJobs(PLAN).map((): ClimbResult => ({ kind: 'climb', paths: [] }));
    const jobs = retunedMatches(PLAN, none);
    expect(jobs.flatMap((job) => job.seeds)).toEqual([]);
    const retuned = jobs.map((job) => play(job, () => 0));
    const findings = readDepth(
      gatherEvidence(PLAN, { matches: [], answers: [], decisions: [], forecasts: [], retuned }),
    );
    expect(findings.find(({ measure }) => measure.id === 'settingGap')!.isMet).toBe(false);
  });
});

describe('the climbs with one setting held', () => {
  it('should be one for every value of every lever and country, from the found policy on', () => {
    const jobs = retuneJobs(PLAN);
    expect(jobs).toHaveLength(VALUES * COUNTRIES.length);
    expect(new Set(jobs.map(({ country, pinned }) => JSON.stringify([country, pinned]))).size).toBe(
      jobs.length,
    );
    for (const job of jobs)
      expect(job).toMatchObject({ start: START_POLICY, steps: 2, seeds: [1], restarts: [0] });
  });

  it('should be measured with what they reached and the setting still held', async () => {
    const plan = { ...PLAN, countries: ['KOR'] };
    const jobs = retuneJobs(plan);
    const { results } = await runJobs(jobs, runners(2));
    const matches = retunedMatches(plan, results);
    expect(matches).toHaveLength(VALUES);
    matches.forEach(({ players, seeds: measured }, i) => {
      expect(players.KOR).toMatchObject({ policy: jobs[i]!.pinned });
      expect(players.KOR).toEqual({ policy: results[i]!.paths[0]!.policy });
      expect(measured).toEqual(PLAN.seeds);
    });
  });
});
