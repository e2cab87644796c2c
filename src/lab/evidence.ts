// The games that measures of depth read: ordered as jobs, and found again by country and contestant.

import { rngFor } from '../lib/rng';
import type { CountryId } from '../types/names';
import type { Scenario } from '../types/scenario';
import {
  ARCHETYPES,
  DELAY_TURNS,
  isFollower,
  playerOf,
  playsIn,
  type Contestant,
} from './contestants';
import type { DepthPlan } from './depthPlan';
import type {
  AnsweredGame,
  AnswersResult,
  CountryRecord,
  CoverageJob,
  CoverageResult,
  DecisionsJob,
  DecisionsResult,
  GameRecord,
  MatchJob,
  MatchResult,
  PlayerSpec,
  WeighedGame,
} from './job';
import { coverageJobs } from './forecast/coveragePlan';
import { gatherOpenings, openingJobs, type OpeningScores } from './openings';
import { gatherSettings, type Lever, type SettingScores } from './settings';

/** The turn at which early leads are read. */
export const EARLY_TURN = 7;
const STREAM_CAST = 1;
const STREAM_RIVALS = 2;

/** Half of the game's turns. */
function midGameTurn({ scenario, variant }: DepthPlan): number {
  const turns = scenario.variants.find(({ id }) => id === variant)?.turns ?? 0;
  return Math.floor(turns / 2);
}

function nationsOf({ countries }: Scenario): CountryId[] {
  return countries.filter(({ role }) => role === 'nation').map(({ id }) => id);
}

interface Order {
  readonly country: CountryId;
  readonly contestant: Contestant;
  readonly job: MatchJob;
}

/** Whoever thinks for seconds about each game plays fewer of them. */
function seedsOf(plan: DepthPlan, contestant: Contestant): readonly number[] {
  if (contestant === 'planner') return plan.plannerSeeds;
  return isFollower(contestant) ? plan.followerSeeds : plan.seeds;
}

function ordersOf(plan: DepthPlan): Order[] {
  const orders: Order[] = [];
  for (const country of plan.countries)
    for (const contestant of plan.contestants) {
      const player = playerOf(contestant, plan.policies[country] ?? {});
      if (player === null || !playsIn(plan.scenario, country, contestant)) continue;
      const seeds = seedsOf(plan, contestant);
      const job: MatchJob = {
        kind: 'match',
        variant: plan.variant,
        players: { [country]: player },
        watch: [country],
        marks: [DELAY_TURNS, EARLY_TURN],
        seeds,
        audit: 'never',
      };
      orders.push({ country, contestant, job });
    }
  return orders;
}

function drawCast(
  scenario: Scenario,
  seed: number,
  stream = STREAM_CAST,
): Record<CountryId, PlayerSpec> {
  const draws = rngFor(seed, 0, stream);
  const drawn = () => ARCHETYPES[draws.nextBelow(ARCHETYPES.length)]!;
  return Object.fromEntries(nationsOf(scenario).map((id) => [id, { bot: drawn() }]));
}

function mixedJob(plan: DepthPlan, seed: number): MatchJob {
  return {
    kind: 'match',
    variant: plan.variant,
    players: drawCast(plan.scenario, seed),
    watch: nationsOf(plan.scenario),
    marks: [midGameTurn(plan)],
    seeds: [seed],
    audit: 'never',
  };
}

/** Games of the constant policy among rivals that are drawn, by country and cast; none where it was not found. */
function castJobs(plan: DepthPlan): MatchJob[] {
  return plan.countries.flatMap((country) => {
    const player = playerOf('constant', plan.policies[country] ?? {});
    if (player === null) return [];
    return Array.from({ length: plan.casts }, (_, cast): MatchJob => {
      const rivals = drawCast(plan.scenario, cast, STREAM_RIVALS);
      const players = { ...rivals, [country]: player };
      const { variant, castSeeds: seeds } = plan;
      return {
        kind: 'match',
        variant,
        players,
        watch: [country],
        marks: [],
        seeds,
        audit: 'never',
      };
    });
  });
}

/** Games of the planner among nations that play the reacting policies that were found for them; none where there is no such policy. */
function foundJobs(plan: DepthPlan): MatchJob[] {
  const nations = nationsOf(plan.scenario);
  const found = nations.flatMap((id) => {
    const player = playerOf('reacting', plan.policies[id] ?? {});
    return player === null ? [] : [[id, player] as const];
  });
  if (found.length === 0 || plan.foundSeeds.length === 0) return [];
  return plan.countries.map((country) => ({
    kind: 'match',
    variant: plan.variant,
    players: { ...Object.fromEntries(found), [country]: { bot: 'planner' } },
    watch: nations,
    marks: [],
    seeds: plan.foundSeeds,
    audit: 'never',
  }));
}

/** The matches of each kind. */
function jobsOf(plan: DepthPlan) {
  return {
    alone: ordersOf(plan).map(({ job }) => job),
    mixed: plan.mixedSeeds.map((seed) => mixedJob(plan, seed)),
    casts: castJobs(plan),
    found: foundJobs(plan),
    openings: openingJobs(plan),
  };
}

/** The matches to be played, in the order in which `gatherEvidence` expects their results. */
export function evidenceJobs(plan: DepthPlan): MatchJob[] {
  return Object.values(jobsOf(plan)).flat();
}

/** Games of the planner and of balanced in which every single change is played out; none where no reacting policy was found to play on. */
export function decisionJobs(plan: DepthPlan): DecisionsJob[] {
  const { variant, decisionSeeds: seeds, decisionFutures: futures } = plan;
  return plan.countries.flatMap((country) => {
    const after = playerOf('reacting', plan.policies[country] ?? {});
    if (after === null || seeds.length === 0) return [];
    return (['planner', 'balanced'] as const).map((bot) => {
      const players = { [country]: { bot } };
      return { kind: 'decisions', variant, country, players, after, futures, seeds };
    });
  });
}

/** How many turns lie between two forecasts of a game; games of different seeds ask in different turns. */
const FORECAST_TURNS = 4;

/** Games of several bots in each country whose forecasts are checked. */
export function forecastJobs(plan: DepthPlan): CoverageJob[] {
  const { variant, countries, forecastSeeds } = plan;
  const [firstSeed] = forecastSeeds;
  if (firstSeed === undefined) return [];
  const games = forecastSeeds.length;
  const asked = { variant, level: 0, everyTurns: FORECAST_TURNS, firstSeed, games } as const;
  return coverageJobs(countries, asked).flatMap((job) =>
    job.seeds.map((seed) => ({ ...job, seeds: [seed] })),
  );
}

/** The results of the matches of each kind. */
function resultsOf(plan: DepthPlan, matches: readonly MatchResult[]) {
  const { alone, mixed, casts, found, openings } = jobsOf(plan);
  let from = 0;
  const take = ({ length }: readonly MatchJob[]) => {
    from += length;
    return matches.slice(from - length, from);
  };
  return {
    alone: take(alone),
    mixed: take(mixed),
    casts: take(casts),
    found: take(found),
    openings: take(openings),
  };
}

/** The results of everything that was ordered, in that order; what was not played is left out. */
export interface DepthResults {
  /** Of `evidenceJobs`. */
  readonly matches: readonly MatchResult[];
  /** Of `balanceJobs` on the plan's seeds for answers. */
  readonly answers: readonly AnswersResult[];
  /** Of `decisionJobs`. */
  readonly decisions: readonly DecisionsResult[];
  /** Of `forecastJobs`. */
  readonly forecasts: readonly CoverageResult[];
  /** Of `retunedMatches`. */
  readonly retuned: readonly MatchResult[];
}

export interface Evidence {
  readonly plan: DepthPlan;
  /** The contestant's games as this country, by seed; none when it did not play. */
  readonly recordsOf: (country: CountryId, contestant: Contestant) => readonly CountryRecord[];
  readonly mixed: readonly GameRecord[];
  /** By cast of rivals and seed: the final scores of the constant policy as this country. */
  readonly castsOf: (country: CountryId) => readonly (readonly number[])[];
  /** The planner's games as this country where all others play what was found for them. */
  readonly againstFound: (country: CountryId) => readonly GameRecord[];
  readonly answered: readonly AnsweredGame[];
  /** Of all countries, in the hands of the planner and of balanced. */
  readonly weighed: readonly WeighedGame[];
  /** The final scores by option of the opening, of every country that has one, style and seed. */
  readonly openings: readonly OpeningScores[];
  /** One game each. */
  readonly forecasts: readonly CoverageResult[];
  /** The scores for each value of the lever in this country; none where nothing was tuned again. */
  readonly settingsOf: (country: CountryId, lever: Lever) => readonly SettingScores[];
}

/** The evidence for all measures. */
export function gatherEvidence(
  plan: DepthPlan,
  { matches, answers, decisions, forecasts, retuned }: DepthResults,
): Evidence {
  const orders = ordersOf(plan);
  const found = new Map<string, CountryRecord[]>();
  const { alone, mixed, casts, found: foundGames, openings } = resultsOf(plan, matches);
  orders.forEach(({ country, contestant }, i) => {
    const games = alone[i]?.games ?? [];
    found.set(
      `${country} ${contestant}`,
      games.map(({ countries }) => countries[country]!),
    );
  });
  return {
    plan,
    recordsOf: (country, contestant) => found.get(`${country} ${contestant}`) ?? [],
    mixed: mixed.flatMap(({ games }) => games),
    castsOf: (country) =>
      casts
        .filter(({ games: [first] }) => first?.countries[country] !== undefined)
        .map(({ games }) => games.map(({ countries }) => countries[country]!.score.total)),
    againstFound: (country) => foundGames[plan.countries.indexOf(country)]?.games ?? [],
    answered: answers.flatMap(({ games }) => games),
    weighed: decisions.flatMap(({ games }) => games),
    openings: gatherOpenings(plan, openings),
    forecasts: forecasts.filter(({ games }) => games > 0),
    settingsOf: gatherSettings(plan, retuned),
  };
}
