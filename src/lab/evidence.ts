// The games that measures of depth read, ordered as jobs and found again by country and contestant.

import { rngFor } from '../lib/rng';
import type { CountryId } from '../types/names';
import type { Scenario } from '../types/scenario';
import {
  ARCHETYPES,
  DELAY_TURNS,
  playerOf,
  type Contestant,
  type FoundPolicies,
} from './contestants';
import type { CountryRecord, GameRecord, MatchJob, MatchResult, PlayerSpec } from './job';

/** The turn by which an early lead shows. */
export const EARLY_TURN = 7;
/** The turn after the delayed player has woken. */
export const AWAKE_TURN = DELAY_TURNS + 1;
const STREAM_CAST = 1;

/** What depth is measured on. */
export interface DepthPlan {
  readonly scenario: Scenario;
  readonly variant: string;
  readonly countries: readonly CountryId[];
  readonly contestants: readonly Contestant[];
  /** The policies that were found for a country. */
  readonly policies: Readonly<Record<CountryId, FoundPolicies>>;
  /** For every contestant but the planner, which is slow. */
  readonly seeds: readonly number[];
  readonly plannerSeeds: readonly number[];
  /** Of games with an archetype drawn for every nation; none when no measure asks for them. */
  readonly mixedSeeds: readonly number[];
}

/** Half of the game's turns. */
export function midGameTurn({ scenario, variant }: DepthPlan): number {
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

function ordersOf(plan: DepthPlan): Order[] {
  const orders: Order[] = [];
  for (const country of plan.countries)
    for (const contestant of plan.contestants) {
      const player = playerOf(contestant, plan.policies[country] ?? {});
      if (player === null) continue;
      const seeds = contestant === 'planner' ? plan.plannerSeeds : plan.seeds;
      const job: MatchJob = {
        kind: 'match',
        variant: plan.variant,
        players: { [country]: player },
        watch: [country],
        marks: [AWAKE_TURN, EARLY_TURN],
        seeds,
        audit: 'never',
      };
      orders.push({ country, contestant, job });
    }
  return orders;
}

function drawCast(scenario: Scenario, seed: number): Record<CountryId, PlayerSpec> {
  const draws = rngFor(seed, 0, STREAM_CAST);
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

/** The matches to be played, in the order in which `gatherEvidence` expects their results. */
export function evidenceJobs(plan: DepthPlan): MatchJob[] {
  const mixed = plan.mixedSeeds.map((seed) => mixedJob(plan, seed));
  return [...ordersOf(plan).map(({ job }) => job), ...mixed];
}

export interface Evidence {
  readonly plan: DepthPlan;
  /** The contestant's games as this country, by seed; none when it did not play. */
  readonly recordsOf: (country: CountryId, contestant: Contestant) => readonly CountryRecord[];
  readonly mixed: readonly GameRecord[];
}

/** The results of all matches, in the order of `evidenceJobs`. */
export function gatherEvidence(plan: DepthPlan, results: readonly MatchResult[]): Evidence {
  const orders = ordersOf(plan);
  const found = new Map<string, CountryRecord[]>();
  orders.forEach(({ country, contestant }, i) => {
    const games = results[i]?.games ?? [];
    found.set(
      `${country} ${contestant}`,
      games.map(({ countries }) => countries[country]!),
    );
  });
  return {
    plan,
    recordsOf: (country, contestant) => found.get(`${country} ${contestant}`) ?? [],
    mixed: results.slice(orders.length).flatMap(({ games }) => games),
  };
}
