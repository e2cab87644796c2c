// What a scenario is like, read from games of its own bots: who does well in each seat, what is short, who leads.

import { BOTTLENECKS, type Bottleneck, type CountryId, type Medal } from '../types/names';
import type { Scenario } from '../types/scenario';
import {
  ALL_ARCHETYPES,
  COMPETENT,
  playerOf,
  playsIn,
  type Archetype,
  type Contestant,
  type FoundPolicies,
} from './contestants';
import type { CountryRecord, MatchJob, MatchResult } from './job';
import { meanOf } from './statistics';

/** The bot whose score is par. */
export const PAR = 'balanced';
/** How far gold is on the way from the best style to the planner. */
const GOLD_SHARE = 0.6;
/** The smallest distance between two medals, in points. */
const LEAST_STEP = 1;

export interface PortraitPlan {
  readonly scenario: Scenario;
  readonly variant: string;
  readonly policies: Readonly<Record<CountryId, FoundPolicies>>;
  readonly seeds: readonly number[];
  /** How many of the seeds, from the first on, the planner plays, which is slow. */
  readonly plannerSeeds: readonly number[];
}

/** How the players did from one seat, in points above par. */
export interface SeatPortrait {
  readonly country: CountryId;
  readonly par: number;
  readonly best: Archetype;
  readonly ahead: Readonly<Partial<Record<Contestant, number>>>;
  /** Shares of turns in which each thing was short, over all competent players, 0 to 1. */
  readonly binding: Readonly<Record<Bottleneck, number>>;
  readonly medals: Readonly<Record<Medal, number>>;
}

export interface Portrait {
  readonly variant: string;
  readonly seats: readonly SeatPortrait[];
  /** The style that is furthest above par over all seats. */
  readonly best: Archetype;
  /** What is short most often over all seats, the most frequent first. */
  readonly binding: readonly { readonly bottleneck: Bottleneck; readonly share: number }[];
  /** Shares of the games in which each country ends with the highest score when all follow their styles. */
  readonly leaders: readonly { readonly country: CountryId; readonly share: number }[];
}

const PLAYERS: readonly Contestant[] = [...COMPETENT, 'planner'];

export function nationIdsOf({ countries }: Scenario): CountryId[] {
  return countries.flatMap(({ id, role }) => (role === 'nation' ? [id] : []));
}

interface Place {
  readonly country: CountryId;
  readonly contestant: Contestant;
}

/** Every seat with every player that may be in it. */
function placesOf({ scenario, policies, plannerSeeds }: PortraitPlan): Place[] {
  return scenario.seats.flatMap(({ country }) =>
    PLAYERS.filter(
      (contestant) =>
        playerOf(contestant, policies[country] ?? {}) !== null &&
        playsIn(scenario, country, contestant) &&
        (contestant !== 'planner' || plannerSeeds.length > 0),
    ).map((contestant) => ({ country, contestant })),
  );
}

function jobAt(plan: PortraitPlan, { country, contestant }: Place): MatchJob {
  const player = playerOf(contestant, plan.policies[country] ?? {})!;
  return {
    kind: 'match',
    variant: plan.variant,
    players: { [country]: player },
    watch: [country],
    marks: [],
    seeds: contestant === 'planner' ? plan.plannerSeeds : plan.seeds,
    audit: 'never',
  };
}

/** The games of a portrait: one in which everybody follows their style, then every seat with every player. */
export function portraitJobs(plan: PortraitPlan): MatchJob[] {
  const { scenario, variant, seeds } = plan;
  const watch = nationIdsOf(scenario);
  return [
    { kind: 'match', variant, players: {}, watch, marks: [], seeds, audit: 'never' },
    ...placesOf(plan).map((place) => jobAt(plan, place)),
  ];
}

function leadersOf(plan: PortraitPlan, { games }: MatchResult): Portrait['leaders'] {
  const wins = new Map<CountryId, number>();
  for (const { countries } of games) {
    let leader: CountryId | null = null;
    for (const id of nationIdsOf(plan.scenario))
      if (leader === null || countries[id]!.score.total > countries[leader]!.score.total)
        leader = id;
    if (leader !== null) wins.set(leader, (wins.get(leader) ?? 0) + 1);
  }
  return [...wins]
    .map(([country, count]) => ({ country, share: count / games.length }))
    .sort((a, b) => b.share - a.share);
}

type Records = ReadonlyMap<Contestant, readonly CountryRecord[]>;

/** Shares of turns in which each thing was short, 0 to 1. */
export function sharesOf(
  records: readonly Pick<CountryRecord, 'bottlenecks'>[],
): Record<Bottleneck, number> {
  const turns = Object.fromEntries(BOTTLENECKS.map((one) => [one, 0])) as Record<
    Bottleneck,
    number
  >;
  let all = 0;
  for (const { bottlenecks } of records)
    for (const one of BOTTLENECKS) {
      turns[one] += bottlenecks[one];
      all += bottlenecks[one];
    }
  for (const one of BOTTLENECKS) turns[one] /= Math.max(1, all);
  return turns;
}

/** Mean points above par in the worlds that both have played. */
function aheadOfPar(records: Records, contestant: Contestant): number {
  const par = records.get(PAR)!;
  return meanOf(records.get(contestant)!.map(({ score }, i) => score.total - par[i]!.score.total));
}

/** Styles that every one of these seats was played with. */
function sharedStyles(seats: readonly Pick<SeatPortrait, 'ahead'>[]): Archetype[] {
  return ALL_ARCHETYPES.filter((one) => seats.every(({ ahead }) => ahead[one] !== undefined));
}

/** The style that is furthest ahead. */
export function bestOf(ahead: SeatPortrait['ahead']): Archetype {
  return sharedStyles([{ ahead }]).reduce((best, one) => (ahead[one]! > ahead[best]! ? one : best));
}

/** Bronze is par, silver is what the best style reaches, and gold is a good part of the way from there to the planner. */
export function medalsOf(
  ahead: SeatPortrait['ahead'],
  best: SeatPortrait['best'],
): Record<Medal, number> {
  const silver = Math.max(LEAST_STEP, Math.round(ahead[best]!));
  const highest = Math.max(ahead.planner ?? 0, ahead.reacting ?? 0, ahead.constant ?? 0);
  const gold = Math.round(silver + GOLD_SHARE * (highest - silver));
  return { bronze: 0, silver, gold: Math.max(silver + LEAST_STEP, gold) };
}

function seatPortrait(country: CountryId, records: Records): SeatPortrait {
  const ahead: Partial<Record<Contestant, number>> = {};
  for (const contestant of records.keys()) ahead[contestant] = aheadOfPar(records, contestant);
  const best = bestOf(ahead);
  const competent = COMPETENT.flatMap((one) => records.get(one) ?? []);
  return {
    country,
    par: meanOf(records.get(PAR)!.map(({ score }) => score.total)),
    best,
    ahead,
    binding: sharesOf(competent),
    medals: medalsOf(ahead, best),
  };
}

function overSeats<T extends string>(
  seats: readonly SeatPortrait[],
  names: readonly T[],
  read: (seat: SeatPortrait, name: T) => number,
): { readonly name: T; readonly value: number }[] {
  return names
    .map((name) => ({ name, value: meanOf(seats.map((seat) => read(seat, name))) }))
    .sort((a, b) => b.value - a.value);
}

/** The portrait from the games of all its jobs, played to the end. */
export function readPortrait(plan: PortraitPlan, results: readonly MatchResult[]): Portrait {
  const records = new Map<CountryId, Map<Contestant, readonly CountryRecord[]>>();
  placesOf(plan).forEach(({ country, contestant }, i) => {
    const games = results[i + 1]!.games.map(({ countries }) => countries[country]!);
    if (!records.has(country)) records.set(country, new Map());
    records.get(country)!.set(contestant, games);
  });
  const seats = [...records].map(([country, of]) => seatPortrait(country, of));
  const styles = overSeats(seats, sharedStyles(seats), ({ ahead }, one) => ahead[one]!);
  const short = overSeats(seats, BOTTLENECKS, ({ binding }, one) => binding[one]);
  return {
    variant: plan.variant,
    seats,
    best: styles[0]!.name,
    binding: short.map(({ name, value }) => ({ bottleneck: name, share: value })),
    leaders: leadersOf(plan, results[0]!),
  };
}

/** A key that is the same for two scenarios with the same puzzle: their best style, and the two things that are short most often. */
export function puzzleOf({ best, binding }: Pick<Portrait, 'best' | 'binding'>): string {
  const leading = binding
    .slice(0, 2)
    .map(({ bottleneck }) => bottleneck)
    .sort((a, b) => BOTTLENECKS.indexOf(a) - BOTTLENECKS.indexOf(b));
  return [best, ...leading].join(' ');
}
