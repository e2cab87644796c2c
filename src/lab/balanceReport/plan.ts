// The games from which the balance of a scenario is read: planned round by round, ordered as jobs, and found again.

import { historyOf, isCardFor, rulesOf } from '../../engine/index';
import { DECISIONS } from '../../types/decisions';
import { CARDS, PILLARS, type BotName, type CountryId } from '../../types/names';
import { isDecisionOf, ORDER_KINDS } from '../../types/order';
import type { DatedChoice } from '../../types/history';
import type { NationScenario, Scenario } from '../../types/scenario';
import { answersJob } from '../balance';
import { archetypesFor } from '../contestants';
import type {
  AnsweredGame,
  AnswersJob,
  LabContent,
  LeverUse,
  ResultOf,
  TrialGame,
  TrialJob,
  Intervention,
} from '../job';
import { nationIdsOf, PAR } from '../portrait';
import { leverKey } from '../intervention';

export const BALANCE_PARTS = ['medals', 'bars', 'choices', 'levers', 'events'] as const;
/** What is asked: par and medals with everything that whole games tell, bars of questions, openings and champions, levers, answers. */
export type BalancePart = (typeof BALANCE_PARTS)[number];

/** From this seed on nothing else is searched, tuned or measured. */
const FIRST_SEED = 11001;
const SEEDS_PER_ROUND = 2;
/** Games in which everybody follows their style and events are counted, beside the one in which they are answered. */
const FIRST_EVENT_SEED = 50001;
const EVENT_GAMES_PER_ROUND = 10;
/** How many seats a round asks about; where a scenario has more, they take turns. */
const SEATS_PER_ROUND = 2;

export interface BalancePlan extends LabContent {
  /** The seats that are asked about; at least one. */
  readonly seats: readonly CountryId[];
  readonly parts: readonly BalancePart[];
  /** Whether every turn is written down. */
  readonly keepsTurns: boolean;
  /** Events that are reported as never firing: those of the scenario itself, or all where rules are weighed. */
  readonly mustFire: readonly string[];
}

/** Which game it is. */
export interface TrialAbout {
  readonly variant: string;
  /** Null where everybody follows their style. */
  readonly seat: { readonly country: CountryId; readonly player: BotName } | null;
  readonly intervention: Intervention | null;
  readonly seed: number;
}

export interface PlayedTrial {
  readonly about: TrialAbout;
  readonly game: TrialGame;
}

/** A round that was played to its end. */
export interface PlayedRound {
  readonly trials: readonly PlayedTrial[];
  readonly answered: readonly AnsweredGame[];
}

/** The jobs of a report. */
export type BalanceJob = TrialJob | AnswersJob;

/** The dated events of a scenario that some nation of it answers. */
export function datedChoices(scenario: Scenario): DatedChoice[] {
  const nations = nationIdsOf(scenario);
  return historyOf(scenario).flatMap((card) =>
    card.scope === 'country' && card.countries.some((id) => nations.includes(id)) ? [card] : [],
  );
}

function ownEvents(scenario: Scenario): string[] {
  return [...(scenario.events ?? []), ...datedChoices(scenario)].map(({ id }) => id);
}

/** What is weighed, and what is left out. */
export interface BalanceWish extends Partial<Pick<BalancePlan, 'seats' | 'parts' | 'keepsTurns'>> {
  /** Whether the rules are weighed, and not the scenario in which they are played. */
  readonly weighsRules?: boolean;
}

/** The plan that asks everything of every seat, unless told otherwise. */
export function balancePlan(content: LabContent, asked: BalanceWish = {}): BalancePlan {
  const { scenario } = content;
  const ruleset = rulesOf(content.ruleset, scenario);
  const isOfRules = asked.weighsRules ?? false;
  return {
    ruleset,
    scenario,
    mustFire: isOfRules ? ruleset.events.map(({ id }) => id) : ownEvents(scenario),
    seats: asked.seats ?? scenario.seats.map(({ country }) => country),
    parts: asked.parts ?? BALANCE_PARTS,
    keepsTurns: asked.keepsTurns ?? false,
  };
}

/** The length of the game in which everything but medals is measured. */
export function mainVariant({ scenario }: LabContent): string {
  return scenario.variants[0]!.id;
}

/** Everybody who is expected to play a seat well, `balanced` first. */
export function goodPlayers({ scenario }: LabContent, country: CountryId): BotName[] {
  return [PAR, ...archetypesFor(scenario, country)];
}

export function nationIn({ scenario }: LabContent, id: CountryId): NationScenario {
  return scenario.countries.find(
    (country): country is NationScenario => country.role === 'nation' && country.id === id,
  )!;
}

/** The levers that a seat has. */
export function leversIn(content: LabContent, country: CountryId): LeverUse[] {
  const { superpower = null, ownProject } = nationIn(content, country);
  const orders = ORDER_KINDS.filter(
    (kind) => DECISIONS[kind].isLeftOut && isDecisionOf(kind, superpower !== null),
  );
  return [
    ...PILLARS.map((line) => ({ kind: 'line' as const, line })),
    ...CARDS.filter((card) => isCardFor({ superpower }, card)).map((card) => ({
      kind: 'card' as const,
      card,
    })),
    ...orders.map((order) => ({ kind: 'order' as const, order })),
    ...(ownProject === undefined ? [] : [{ kind: 'project' as const, project: 'own' as const }]),
  ];
}

/** What a seat is asked in a round: player and seed of each game about levers and choices. */
interface SeatTurn {
  readonly country: CountryId;
  /** How often the seat has been asked before. */
  readonly pass: number;
}

function seatTurns({ seats }: BalancePlan, round: number): SeatTurn[] {
  const count = Math.min(SEATS_PER_ROUND, seats.length);
  return Array.from({ length: count }, (_, i) => {
    const step = round * count + i;
    return {
      country: seats[step % seats.length]!,
      pass: Math.floor(step / seats.length),
    };
  });
}

function seedsOf(round: number): number[] {
  return Array.from(
    { length: SEEDS_PER_ROUND },
    (_, i) => FIRST_SEED + round * SEEDS_PER_ROUND + i,
  );
}

/** Games in all lengths: everybody by style, and the seat with every good player. The planner, which is slow, plays once. */
function medalGames(plan: BalancePlan, round: number): TrialAbout[] {
  const { variants } = plan.scenario;
  const seeds = seedsOf(round);
  const plain = (variant: string, seat: TrialAbout['seat'], seed: number): TrialAbout => ({
    variant,
    seat,
    intervention: null,
    seed,
  });
  const turns = seatTurns(plan, round);
  const planned = turns.map(({ country, pass }) =>
    plain(variants[pass % variants.length]!.id, { country, player: 'planner' }, seeds[0]!),
  );
  const others = variants.flatMap(({ id }) =>
    seeds.flatMap((seed) => [
      plain(id, null, seed),
      ...turns.flatMap(({ country }) =>
        goodPlayers(plan, country).map((player) => plain(id, { country, player }, seed)),
      ),
    ]),
  );
  return [...planned, ...others];
}

/** Games in which `balanced` plays every nation. */
function barGames(plan: BalancePlan, round: number): TrialAbout[] {
  const variant = mainVariant(plan);
  return seedsOf(round).flatMap((seed) =>
    nationIdsOf(plan.scenario).map((country) => ({
      variant,
      seat: { country, player: PAR },
      intervention: null,
      seed,
    })),
  );
}

function choicesIn(plan: BalancePlan, country: CountryId): Intervention[] {
  const { opening, champions = [] } = nationIn(plan, country);
  return [
    ...(opening?.options ?? []).map(({ id }) => ({ kind: 'opening' as const, option: id })),
    ...champions.map(({ id }) => ({ kind: 'champion' as const, champion: id })),
  ];
}

/** `balanced` plays every other game; in those between the styles take turns. */
function playerAt(players: readonly BotName[], at: number): BotName {
  const [par, ...styles] = players;
  return at % 2 === 0 ? par! : styles[Math.floor(at / 2) % styles.length]!;
}

/** The seat as one good player plays it, without and with every intervention, and as par does. */
function interventionGames(
  plan: BalancePlan,
  round: number,
  interventionsOf: (country: CountryId) => readonly Intervention[],
): TrialAbout[] {
  const variant = mainVariant(plan);
  return seatTurns(plan, round).flatMap(({ country, pass }) =>
    seedsOf(round).flatMap((seed, i) => {
      const player = playerAt(goodPlayers(plan, country), pass * SEEDS_PER_ROUND + i);
      const game = (by: BotName, intervention: Intervention | null): TrialAbout => ({
        variant,
        seat: { country, player: by },
        intervention,
        seed,
      });
      const others = [null, ...interventionsOf(country)].map((intervention) =>
        game(player, intervention),
      );
      return [game(PAR, null), ...others];
    }),
  );
}

function eventGames(plan: BalancePlan, round: number): TrialAbout[] {
  return Array.from({ length: EVENT_GAMES_PER_ROUND }, (_, i) => ({
    variant: mainVariant(plan),
    seat: null,
    intervention: null,
    seed: FIRST_EVENT_SEED + round * EVENT_GAMES_PER_ROUND + i,
  }));
}

/** What tells a game from all others of a report. */
export function keyOf({ variant, seat, intervention, seed }: TrialAbout): string {
  const who = seat === null ? 'all' : `${seat.country} ${seat.player}`;
  return `${seed} ${variant} ${who} ${intervention === null ? '' : interventionWord(intervention)}`;
}

/** An intervention in one to three words. */
export function interventionWord(intervention: Intervention): string {
  switch (intervention.kind) {
    case 'without':
      return `without ${leverKey(intervention.lever)}`;
    case 'opening':
      return `opening ${intervention.option}`;
    case 'champion':
      return `champion ${intervention.champion}`;
  }
}

/** The games of a round, each once. */
function trialsOf(plan: BalancePlan, round: number): TrialAbout[] {
  const games: Readonly<Record<BalancePart, () => TrialAbout[]>> = {
    medals: () => medalGames(plan, round),
    bars: () => barGames(plan, round),
    choices: () => interventionGames(plan, round, (country) => choicesIn(plan, country)),
    levers: () =>
      interventionGames(plan, round, (country) =>
        leversIn(plan, country).map((lever) => ({ kind: 'without', lever })),
      ),
    events: () => eventGames(plan, round),
  };
  const found = new Map<string, TrialAbout>();
  for (const part of plan.parts) for (const about of games[part]()) found.set(keyOf(about), about);
  return [...found.values()];
}

function trialJob(plan: BalancePlan, { variant, seat, intervention, seed }: TrialAbout): TrialJob {
  const interventionOf = intervention === null ? {} : { intervention };
  return {
    kind: 'trial',
    variant,
    players: seat === null ? {} : { [seat.country]: { bot: seat.player, ...interventionOf } },
    watch: seat === null ? nationIdsOf(plan.scenario) : [seat.country],
    seeds: [seed],
    keepsTurns: plan.keepsTurns,
  };
}

/** One game in which every answer to every event of all nations is played out; the players change from round to round. */
function answersJobs(plan: BalancePlan, round: number): AnswersJob[] {
  if (!plan.parts.includes('events')) return [];
  return [answersJob(plan.scenario, mainVariant(plan), round, seedsOf(round).slice(0, 1))];
}

/** The jobs of a round, the longest first. */
export function roundJobs(plan: BalancePlan, round: number): BalanceJob[] {
  return [
    ...answersJobs(plan, round),
    ...trialsOf(plan, round).map((about) => trialJob(plan, about)),
  ];
}

/** A round made of the results of its jobs; null where one of them was not played. */
export function readRound(
  plan: BalancePlan,
  round: number,
  results: readonly ResultOf<BalanceJob>[],
): PlayedRound | null {
  const answered = results.flatMap((result) => (result.kind === 'answers' ? result.games : []));
  const games = results.flatMap((result) => (result.kind === 'trial' ? result.games : []));
  const abouts = trialsOf(plan, round);
  if (games.length < abouts.length || answered.length < answersJobs(plan, round).length)
    return null;
  return { trials: abouts.map((about, i) => ({ about, game: games[i]! })), answered };
}
