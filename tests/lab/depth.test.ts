// Reads the measures of depth from made-up games whose answers are known.

import { describe, expect, it } from 'vitest';
import { reactingFrom, START_POLICY } from '../../src/bots/index';
import {
  MEASURES,
  SUPERPOWER_TARGETS,
  decisionJobs,
  depthContestants,
  evidenceJobs,
  forecastJobs,
  gatherEvidence,
  leversOf,
  planFor,
  readDepth,
  type AnsweredGame,
  type CountryRecord,
  type CoverageCount,
  type CoverageResult,
  type DepthPlan,
  type DepthResults,
  type GameRecord,
  type MatchJob,
  type MatchResult,
  type MeasureId,
  type WeighedChange,
} from '../../src/lab/index';
import { FOLLOWED } from '../../src/lab/job';
import { byMeasure } from '../../src/selectors/index';
import type { ByMeasure } from '../../src/types/forecast';
import type { EventCard } from '../../src/types/ruleset';
import { superpowers } from '../support/superpowers';
import { CONTENT, quietRecord, seeds } from './matches';

const COUNTRIES = ['KOR', 'FRA'];
const FOUND = { constant: START_POLICY, reacting: reactingFrom(START_POLICY) };
const CLAMP: EventCard = {
  id: 'clamp',
  scope: 'country',
  chance: [{ base: 0 }],
  options: [
    { id: 'bend', effects: [] },
    { id: 'stand', effects: [] },
  ],
};
const PLAN: DepthPlan = {
  ruleset: { ...CONTENT.ruleset, events: [CLAMP] },
  scenario: CONTENT.scenario,
  variant: 'full',
  countries: COUNTRIES,
  contestants: depthContestants(),
  policies: { KOR: FOUND, FRA: FOUND },
  seeds: seeds(7001, 7006),
  plannerSeeds: seeds(7001, 7002),
  followerSeeds: [7001],
  mixedSeeds: seeds(7001, 7010),
  foundSeeds: seeds(7001, 7002),
  answerSeeds: seeds(7001, 7004),
  casts: 3,
  castSeeds: seeds(7001, 7002),
  decisionSeeds: seeds(7001, 7001),
  decisionFutures: 2,
  openingSeeds: seeds(7001, 7002),
  forecastSeeds: [7001],
  retuning: null,
};
const NOTHING: DepthResults = {
  matches: [],
  answers: [],
  decisions: [],
  forecasts: [],
  retuned: [],
};
/** Mean scores of the made-up players; every other one scores 40. */
const MEANS: Readonly<Record<string, number>> = {
  random: 20,
  onlyPower: 38,
  balanced: 50,
  chipBuilder: 53,
  delayed: 37,
  constant: 55,
  reacting: 59.5,
  passes1: 59,
  passes2: 58,
  passes3: 57.5,
  passes4: 57,
  idleAtEnd: 56.5,
  bands: 58,
  bridge: 57,
  shortage: 52,
  shortOnBridge: 50,
  ministers: 49,
};
/** By cast: what it is worth to the fixed player. */
const CASTS = [-10, 0, 10];

/** Autonomy goes with the total, and answers are worth 15 points of it. */
function made(total: number, marks: CountryRecord['marks'] = []): CountryRecord {
  const record = quietRecord(total);
  return {
    ...record,
    score: { ...record.score, autonomy: total / 2 },
    built: total - 15,
    marks,
  };
}

function storm(fall: number, regained: number | null): CountryRecord['storms'][number] {
  return { event: 'blackout', turn: 5, fall, regained };
}

/** Of four storms of the planner one is half won back, one is not, one costs nothing, and one comes too late to tell. */
const PLANNER_STORMS = [storm(4, 2), storm(4, 1.9), storm(-1, 0), storm(4, null)];
const PLANNER_CHOICES = {
  opening: { open: 0, defaults: 0 },
  focus: { open: 5, defaults: 3 },
  lots: { open: 20, defaults: 1 },
  answers: { open: 4, defaults: 4 },
};

/** What happened in the games of some players: `random` falls in two of six, `balanced` in one of twelve. */
function happenings(name: string, country: string, seed: number): Partial<CountryRecord> {
  if (name === 'random') return { isLost: seed <= 7002 };
  if (name === 'balanced')
    return {
      isLost: seed === 7001 && country === 'KOR',
      storms: seed <= 7004 ? [storm(1, 1)] : [],
    };
  if (name !== 'planner') return {};
  return {
    storms: PLANNER_STORMS,
    choices: PLANNER_CHOICES,
    turnsTried: 1000 * (seed - 7000),
  };
}

/** In every game four lots of one kind and four of another; half of them are contested. */
const LOTS: GameRecord['lots'] = {
  emptyHall: { came: 4, contested: 3, bids: 9, sold: 4, won: 4 },
  returnees: { came: 4, contested: 1, bids: 3, sold: 2, won: 2 },
};

function optionOf({ players, watch }: MatchJob): string | null {
  const intervention = players[watch[0]!]?.intervention;
  return intervention?.kind === 'opening' ? intervention.option : null;
}

/** All at once is the best on odd seeds, in lots on even ones, but for one style of eight, which swaps. */
function openingWorth(name: string, option: string, seed: number): number {
  if (name === 'fortress') return option === 'swap' ? 60 : 50;
  return option === (seed % 2 === 1 ? 'allAtOnce' : 'inLots') ? 60 : 50;
}

/** The contestant of a job. */
function nameOf({ players, watch }: MatchJob): string {
  const player = players[watch[0]!]!;
  if (player.idleTurns !== undefined) return 'delayed';
  if (player.idleLastTurns !== undefined) return 'idleAtEnd';
  if (player.passesTurn !== undefined) return `passes${player.passesTurn}`;
  if ('bot' in player) return player.bot;
  if ('follows' in player) return player.follows;
  return player.policy.reactions === null ? 'constant' : 'reacting';
}

/** The seeds that a player should play: fewer where it thinks for seconds about each game. */
function seedsOf(name: string): readonly number[] {
  if (name === 'planner') return PLAN.plannerSeeds;
  return FOLLOWED.some((one) => one === name) ? PLAN.followerSeeds : PLAN.seeds;
}

/** Every seed is worth one point more than the one before, for all players alike. */
function luckOf(seed: number): number {
  return seed - 7001;
}

/** Whether every nation has an archetype of its own. */
function isMixedJob({ watch, marks }: MatchJob): boolean {
  return watch.length > 2 && marks.length === 1;
}

/** Whether the rivals of the watched nation are drawn. */
function isCastJob({ watch, players }: MatchJob): boolean {
  return watch.length === 1 && Object.keys(players).length > 1;
}

function play(job: MatchJob, means = MEANS, cast = 0): MatchResult {
  const isMixed = isMixedJob(job);
  const games = job.seeds.map((seed): GameRecord => {
    const countries = job.watch.map((country, place) => {
      const isAhead = place === 0;
      const late = nameOf(job) === 'delayed' ? 1 : 0;
      const marks = isMixed
        ? [{ turn: 10, total: isAhead ? 60 : 50, lagGenerations: 0 }]
        : [{ turn: 4, total: 0, lagGenerations: 0.5 + late }];
      const mixed = isAhead && seed <= 7004 ? 90 : place === 1 ? 80 : 10;
      const own = (means[nameOf(job)] ?? 40) + luckOf(seed) + cast;
      const option = optionOf(job);
      const total = isMixed
        ? mixed
        : option === null
          ? own
          : openingWorth(nameOf(job), option, seed);
      const happened = isMixed ? {} : happenings(nameOf(job), country, seed);
      return [country, { ...made(total, marks), ...happened }] as const;
    });
    return {
      seed,
      turns: 20,
      outcome: 'finished',
      countries: Object.fromEntries(countries),
      lots: LOTS,
      findings: [],
    };
  });
  return { kind: 'match', games };
}

/** A game in which the one event was answered once: what it came to by option. */
function answered(bend: number, stand: number): AnsweredGame {
  const use = { country: 'KOR', turn: 3, event: CLAMP.id, scores: { bend, stand } };
  return { seed: 7001, uses: [use], worldEvents: [] };
}

function answersOf(games: readonly AnsweredGame[]): DepthResults {
  return { ...NOTHING, answers: [{ kind: 'answers', games }] };
}

/** Turns by what their best changes gain. */
function weighed(turns: readonly (readonly [WeighedChange['kind'], number][])[]) {
  const read = (changes: (typeof turns)[number]) => changes.map(([kind, gain]) => ({ kind, gain }));
  return {
    ...NOTHING,
    decisions: [
      {
        kind: 'decisions' as const,
        games: [
          {
            seed: 7001,
            turns: turns.map((best, turn) => ({ turn, changes: [], best: read(best) })),
          },
        ],
      },
    ],
  };
}

const NO_COUNT: CoverageCount = { open: 0, within: 0, below: 0, width: 0, closed: 0, came: 0 };

/** Counts of one measure alone. */
function onlyScore(score: CoverageCount): ByMeasure<CoverageCount> {
  return { ...byMeasure(() => NO_COUNT), score };
}

function rowsOf(id: MeasureId, results: DepthResults): (readonly [string | null, number])[] {
  const found = readDepth(gatherEvidence(PLAN, results));
  return found
    .find(({ measure }) => measure.id === id)!
    .rows.map(({ option, readings }) => [option, readings[0]!.value] as const);
}

const JOBS = evidenceJobs(PLAN);
const CAST_JOBS = JOBS.filter(isCastJob);
const MATCHES = JOBS.map((job) => play(job, MEANS, CASTS[CAST_JOBS.indexOf(job) % CASTS.length]));
const GAMES = [answered(50, 52), answered(52, 50), answered(50, 53), answered(51, 50)];
/** Games of forecasts, by how many of the next turn's have a width and of those hold, and of those of two years. */
function foretold(games: readonly (readonly [open: number, within: number, later: number])[]) {
  return games.map(([open, within, later]): CoverageResult => {
    const next = { ...NO_COUNT, open, within, closed: 10 - open, came: 10 - open };
    const far = { ...NO_COUNT, open: 10, within: later };
    return { kind: 'coverage', games: 1, next: onlyScore(next), later: onlyScore(far) };
  });
}

const FORECASTS = foretold([
  [4, 4, 8],
  [6, 4, 8],
]);
const FINDINGS = readDepth(
  gatherEvidence(PLAN, { ...answersOf(GAMES), matches: MATCHES, forecasts: FORECASTS }),
);

function finding(id: MeasureId) {
  return FINDINGS.find(({ measure }) => measure.id === id)!;
}

function valuesOf(id: MeasureId): number[] {
  return finding(id).rows.flatMap(({ readings }) => readings.map(({ value }) => value));
}

describe('the measures of depth', () => {
  it('should each have a place in the table', () => {
    expect(FINDINGS.map(({ measure }) => measure)).toEqual(MEASURES);
  });

  it.each([
    ['reactingOverConstant', [4.5, 4.5], true],
    ['archetypeOverBalanced', [3, 3], true],
    ['balancedOverRandom', [30, 30], true],
    ['balancedOverPillar', [10, 10], true],
    ['archetypesNearBest', [1, 1], false],
    ['distinctBest', [1], false],
    ['luck', [0, 0], true],
    ['delayPoints', [13, 13], true],
    ['delayGenerations', [1, 1], true],
    ['builtPlannerOverConstant', [-15, -15], false],
    ['followersOverPar', [8, 8, 7, 7, 2, 2, 0, 0, -1, -1], false],
    ['plannerOverFollower', [-18, -18], false],
    ['passing', [0.5, 0.5, 1.5, 1.5, 2, 2, 2.5, 2.5], false],
    ['idleEnd', [3, 3], true],
    ['rivalsCast', [100 / 1.005, 100 / 1.005], true],
    ['parVariance', [0, 0, 0, 0, 0, 0], true],
    ['autonomyCounts', [1, 1], true],
    ['plannerFirst', [100], false],
    ['binding', [50, 10, 20, 20, 0], false],
    ['leaderWins', [40], true],
    ['answerBest', [50, 50], true],
    ['answerSpread', [2], true],
    ['openingBest', [43.75, 43.75, 12.5], false],
    ['defaultTaken', [60, 5, 100], false],
    ['lotsContested', [50], true],
    ['storms', [200 / 3], true],
    ['stormFall', [1, 2.75], true],
    ['stormsWonBack', [50], false],
    ['lostByRandom', [100 / 3], true],
    ['lostByBalanced', [100 / 12], true],
    ['lostByPlanner', [0], true],
    ['bandsWithoutWidth', [50], true],
    ['bandsHold', [80, 80], true],
    ['plannerTurns', [1500], true],
  ] as const)('should read %s as %j', (id, values, met) => {
    const found = valuesOf(id);
    expect(found).toHaveLength(values.length);
    values.forEach((value, i) => {
      expect(found[i]).toBeCloseTo(value, 9);
    });
    expect(finding(id).isMet).toBe(met);
  });

  it('should read the spread of balanced with its error', () => {
    const [row] = finding('spread').rows;
    expect(row!.readings[0]!.value).toBeCloseTo(Math.sqrt(3.5), 9);
    expect(row!.readings[0]!.error).toBeGreaterThan(0.1);
  });

  it('should find no error in gaps that every seed agrees on', () => {
    for (const { readings } of finding('balancedOverRandom').rows)
      for (const { error } of readings) expect(error).toBeCloseTo(0, 9);
  });

  it('should read nothing and meet nothing where a player is not there', () => {
    for (const { missing, rows, isMet } of FINDINGS)
      if (missing.length > 0) expect([missing, rows, isMet]).toEqual([missing, [], false]);
    const none = readDepth(gatherEvidence({ ...PLAN, policies: {} }, NOTHING));
    const gap = none.find(({ measure }) => measure.id === 'reactingOverConstant');
    expect(gap!.missing).toEqual(['reacting', 'constant']);
  });

  it.each([
    [
      'an answer that is seldom the best',
      [
        [50, 52],
        [50, 52],
      ],
      [0, 100],
      [2],
    ],
    [
      'too little at stake',
      [
        [50, 51],
        [51, 50],
      ],
      [50, 50],
      [1],
    ],
    [
      'too much at stake',
      [
        [50, 56],
        [56, 50],
      ],
      [50, 50],
      [6],
    ],
    ['no use at all', [], [Number.NaN], [Number.NaN]],
  ] as const)('should miss with %s', (_, scores, best, spread) => {
    const games = scores.map(([bend, stand]) => answered(bend, stand));
    const findings = readDepth(gatherEvidence(PLAN, answersOf(games)));
    const read = (id: MeasureId) => findings.find(({ measure }) => measure.id === id)!;
    const values = (id: MeasureId) =>
      read(id).rows.map(({ readings: [reading] }) => reading!.value);
    expect(values('answerBest')).toEqual(best);
    expect(values('answerSpread')).toEqual(spread);
    expect(read('answerBest').isMet && read('answerSpread').isMet).toBe(false);
  });

  it('should say over how many games it reads', () => {
    const casesOf = (id: MeasureId) => finding(id).rows[0]!.readings.map(({ cases }) => cases);
    expect(casesOf('balancedOverRandom')).toEqual([6, 6]);
    expect(casesOf('plannerOverConstant')).toEqual([2, 2]);
    expect(casesOf('leaderWins')).toEqual([10]);
    expect(casesOf('answerBest')).toEqual([4]);
  });

  it('should plan no games but those that the measures need, and read the same of them', () => {
    const ids = ['autonomyCounts', 'plannerFirst'] as const;
    const plan = planFor(PLAN, ids);
    const matches = evidenceJobs(plan).map((job) => play(job));
    expect(new Set(evidenceJobs(plan).map(nameOf))).not.toContain('onlyPower');
    expect(evidenceJobs(plan).some((job) => isMixedJob(job) || isCastJob(job))).toBe(false);
    expect(decisionJobs(plan)).toEqual([]);
    expect(plan.answerSeeds).toEqual([]);
    const found = readDepth(gatherEvidence(plan, { ...NOTHING, matches }), ids);
    expect(found.map(({ measure }) => measure.id)).toEqual(['plannerFirst', 'autonomyCounts']);
    expect(found.map(({ rows }) => rows)).toEqual(
      found.map(({ measure }) => finding(measure.id).rows),
    );
    const all = MEASURES.map(({ id }) => id);
    expect(planFor(PLAN, all)).toEqual(PLAN);
  });

  it('should give nothing of games that were not played', () => {
    const findings = readDepth(gatherEvidence(PLAN, NOTHING));
    expect(findings.every(({ isMet }) => !isMet)).toBe(true);
  });

  it('should tell turns that ask something by their place', () => {
    const turns = weighed([
      [
        ['setStance', 2],
        ['playCard', 1.8],
      ],
      [
        ['setStance', 2],
        ['setStance', 1.9],
        ['playCard', 0.1],
      ],
      [
        ['setStance', -1],
        ['playCard', 0.2],
      ],
      [],
      [['setStance', 0.2]],
      ...Array.from({ length: 11 }, () => []),
      [['setStance', 0.4]],
      [['setStance', 0.1]],
    ]);
    expect(rowsOf('nothingToDecide', turns)).toEqual([
      ['turn 1', 75],
      ['turn 2', 75],
      ['turn 3', 100],
      ['turn 4', 100],
    ]);
    expect(rowsOf('nothingAtTheEnd', turns)).toEqual([['last chapter', 50]]);
    expect(rowsOf('dilemmas', turns)).toEqual([
      ['turn 1', 25],
      ['turn 2', 25],
      ['turn 3', 0],
      ['turn 4', 0],
      ['last chapter', 0],
    ]);
    expect(rowsOf('dilemmasOfKinds', turns).slice(0, 2)).toEqual([
      ['turn 1', 25],
      ['turn 2', 0],
    ]);
  });

  it('should weigh decisions in the hands of the planner and of balanced, and where somebody can play on', () => {
    const jobs = decisionJobs(PLAN);
    expect(jobs.map(({ country, players }) => [country, players[country]])).toEqual(
      COUNTRIES.flatMap((country) => [
        [country, { bot: 'planner' }],
        [country, { bot: 'balanced' }],
      ]),
    );
    expect(decisionJobs({ ...PLAN, policies: {} })).toEqual([]);
  });

  it('should tell how often each focus and lot is the best where it was open, no bid among them', () => {
    const change = (kind: WeighedChange['kind'], option: string, gain: number): WeighedChange => ({
      kind,
      option,
      gains: [gain, gain],
    });
    const turns = [
      [change('chooseFocus', 'chips', 1), change('chooseFocus', 'power', 0.5)],
      [change('chooseFocus', 'chips', -1), change('chooseFocus', 'power', -0.5)],
      [change('bidForLots', 'emptyHall', 0.2), change('bidForLots', 'returnees', 0.1)],
      [change('bidForLots', 'emptyHall', -0.2)],
    ].map((changes, turn) => ({ turn, changes, best: [] }));
    const results: DepthResults = {
      ...NOTHING,
      decisions: [{ kind: 'decisions', games: [{ seed: 7001, turns }] }],
    };
    expect(rowsOf('focusBest', results)).toEqual([
      ['chips', 50],
      ['power', 50],
    ]);
    expect(rowsOf('lotBest', results)).toEqual([
      ['emptyHall', 50],
      ['returnees', 0],
    ]);
  });

  it.each([
    ['never', -1, 0, false],
    ['in one game of six', 7001, 100 / 6, false],
  ] as const)('should miss where balanced loses %s', (_, last, share, isMet) => {
    const matches = evidenceJobs(PLAN).map((job) => {
      const { kind, games } = play(job);
      const lost = (game: GameRecord) =>
        Object.fromEntries(
          Object.entries(game.countries).map(([id, record]) => [
            id,
            { ...record, isLost: game.seed <= last },
          ]),
        );
      return { kind, games: games.map((game) => ({ ...game, countries: lost(game) })) };
    });
    const findings = readDepth(gatherEvidence(PLAN, { ...NOTHING, matches }));
    const found = findings.find(({ measure }) => measure.id === 'lostByBalanced')!;
    expect(found.rows[0]!.readings[0]!.value).toBeCloseTo(share, 9);
    expect(found.isMet).toBe(isMet);
  });

  it('should miss where too many forecasts are one number, or ranges hold too seldom or too often', () => {
    const read = (games: Parameters<typeof foretold>[0]) => {
      const found = readDepth(gatherEvidence(PLAN, { ...NOTHING, forecasts: foretold(games) }));
      return (['bandsWithoutWidth', 'bandsHold'] as const).map(
        (id) => found.find(({ measure }) => measure.id === id)!.isMet,
      );
    };
    expect(read([[5, 4, 8]])).toEqual([true, true]);
    expect(read([[4, 4, 8]])).toEqual([false, false]);
    expect(read([[5, 4, 7]])).toEqual([true, false]);
    expect(read([[5, 3, 8]])).toEqual([true, false]);
    expect(read([])).toEqual([false, false]);
  });

  it('should ask about openings where a country has one', () => {
    const asked = evidenceJobs(PLAN).filter((job) => optionOf(job) !== null);
    const styles = new Set(asked.map(nameOf));
    expect(styles).toContain('balanced');
    expect(asked.map(optionOf)).toEqual([...styles].flatMap(() => ['allAtOnce', 'inLots', 'swap']));
    expect(asked.every(({ watch }) => watch[0] === 'KOR')).toBe(true);
    const halves = MATCHES.map(({ kind, games }, i) => ({
      kind,
      games: optionOf(JOBS[i]!) === 'swap' ? games.slice(0, 1) : games,
    }));
    const read = readDepth(gatherEvidence(PLAN, { ...NOTHING, matches: halves }));
    const { rows } = read.find(({ measure }) => measure.id === 'openingBest')!;
    expect(rows.map(({ readings }) => readings[0]!.cases)).toEqual([8, 8, 8]);
    const none = readDepth(gatherEvidence({ ...PLAN, countries: ['FRA'] }, NOTHING));
    expect(none.find(({ measure }) => measure.id === 'openingBest')!.missing).toEqual(['opening']);
  });

  it('should check the forecasts of every bot in every country, in other turns for other seeds', () => {
    const jobs = forecastJobs(PLAN);
    expect(new Set(jobs.map(({ seat, bot }) => `${seat} ${bot}`)).size).toBe(jobs.length);
    expect(new Set(jobs.map(({ seat }) => seat))).toEqual(new Set(COUNTRIES));
    expect(new Set(jobs.map(({ seeds: [seed = 0], everyTurns }) => seed % everyTurns)).size).toBe(
      4,
    );
    expect(forecastJobs({ ...PLAN, forecastSeeds: [] })).toEqual([]);
  });

  it('should let every contestant play the same seeds in every country', () => {
    const jobs = evidenceJobs(PLAN).filter(
      (job) => job.watch.length === 1 && !isCastJob(job) && optionOf(job) === null,
    );
    expect(jobs.length % COUNTRIES.length).toBe(0);
    for (const job of jobs) expect(job.seeds).toEqual(seedsOf(nameOf(job)));
  });

  it('should draw an archetype for every nation of a mixed game, the same for the same seed', () => {
    const mixed = (plan: DepthPlan) => evidenceJobs(plan).filter(isMixedJob);
    expect(mixed(PLAN)).toHaveLength(10);
    expect(mixed(PLAN)).toEqual(mixed({ ...PLAN, countries: ['FRA'] }));
    const casts = mixed(PLAN).map(({ players }) => JSON.stringify(players));
    expect(new Set(casts).size).toBe(10);
  });

  it('should hold superpowers to targets of their own', () => {
    const { scenario } = superpowers(['USA']);
    const plan: DepthPlan = {
      ...PLAN,
      scenario,
      countries: ['KOR', 'USA'],
      policies: { KOR: FOUND, USA: FOUND },
    };
    const means = { ...MEANS, reacting: 58.5, chipBuilder: 51.5, delayed: 43 };
    const matches = evidenceJobs(plan).map((job) => play(job, means));
    const findings = readDepth(gatherEvidence(plan, { ...NOTHING, matches }));
    for (const id of ['reactingOverConstant', 'archetypeOverBalanced', 'delayPoints'] as const) {
      const { rows, superpowerTarget } = findings.find(({ measure }) => measure.id === id)!;
      expect(superpowerTarget).toEqual(SUPERPOWER_TARGETS[id]);
      const met = rows[0]!.readings.map(({ country, isMet }) => [country, isMet]);
      expect(met, id).toEqual([
        ['KOR', false],
        ['USA', true],
      ]);
    }
    expect(FINDINGS.every((one) => one.superpowerTarget === null)).toBe(true);
  });

  it('should hold the export rule of superpowers alone, and their stance never', () => {
    const { scenario } = superpowers(['USA']);
    expect(leversOf(scenario, 'USA')).toContain('exportRule');
    expect(leversOf(scenario, 'USA')).not.toContain('stance');
    expect(leversOf(scenario, 'KOR')).toEqual(leversOf(CONTENT.scenario, 'KOR'));
    expect(leversOf(scenario, 'KOR')).not.toContain('exportRule');
  });
});
