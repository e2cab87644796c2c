// Reads from games of answers which events fire, which answer is best how often, and how far the answers lie apart.

import type { CountryId } from '../types/names';
import type { DatedChoice } from '../types/history';
import type { EventCard, Ruleset } from '../types/ruleset';
import { FINAL_ANSWERS } from './answers';
import type { Scenario } from '../types/scenario';
import { ARCHETYPES } from './contestants';
import type { AnsweredGame, AnswersJob, AnswerUse, PlayerSpec } from './job';
import { atLeast, atMost, estimateOf, meanOf, type Estimate } from './statistics';

/** The targets of every event: how often each answer is best, in percent, and how far answers lie apart on average, in points. */
export const ANSWER_TARGET = { bestPercent: 20, leastSpread: 1.5, mostSpread: 4 } as const;
/** With fewer uses nothing is said about answers. */
export const LEAST_USES = 20;
const PERCENT = 100;
const PLAYERS = ['balanced', ...ARCHETYPES] as const;
/** Scores that differ by less count as equal. */
const SAME_SCORE = 1e-9;

export interface OptionReading {
  readonly option: string;
  /** How often it is the best answer, percent of uses; a tie is shared. */
  readonly best: Estimate;
  /** How far above the average of the card's answers it ends, points. */
  readonly above: number;
}

export interface EventReading {
  readonly event: string;
  readonly scope: EventCard['scope'];
  /** How often it fired in the games of answers. */
  readonly uses: number;
  /** The same in all games. */
  readonly fired: number;
  /** For a country's event; empty for one that never fired. */
  readonly options: readonly OptionReading[];
  /** Points between the best and the worst answer. */
  readonly spread: Estimate;
}

/** `neverFires` and `neverBest` are faults of the data; the others say how far it is from the target. */
export type BalanceFinding =
  | { readonly kind: 'neverFires'; readonly event: string }
  | { readonly kind: 'neverBest' | 'seldomBest'; readonly event: string; readonly option: string }
  | { readonly kind: 'littleAtStake' | 'muchAtStake'; readonly event: string };

/** The games in which competent players are assigned to the nations in turn, shifted by this many places. */
export function answersJob(
  { countries }: Scenario,
  variant: string,
  turned: number,
  seeds: readonly number[],
): AnswersJob {
  const nations = countries.filter(({ role }) => role === 'nation').map(({ id }) => id);
  const players: Record<CountryId, PlayerSpec> = Object.fromEntries(
    nations.map((id, i) => [id, { bot: PLAYERS[(i + turned) % PLAYERS.length]! }]),
  );
  return { kind: 'answers', variant, players, watch: nations, seeds };
}

/** One job for each shift: in all of them together every competent player plays every nation, on seeds that are shared out. */
export function balanceJobs(
  scenario: Scenario,
  variant: string,
  seeds: readonly number[],
): AnswersJob[] {
  return PLAYERS.map((_, turned) =>
    answersJob(
      scenario,
      variant,
      turned,
      seeds.filter((_seed, i) => i % PLAYERS.length === turned),
    ),
  ).filter((job) => job.seeds.length > 0);
}

/** 1 for the only best option, an equal part for each of several best ones, else 0. */
export function bestPart(scores: Readonly<Record<string, number>>, option: string): number {
  const top = Math.max(...Object.values(scores)) - SAME_SCORE;
  if (scores[option]! < top) return 0;
  return 1 / Object.values(scores).filter((score) => score >= top).length;
}

/** Of the uses in which the option was open. */
function optionReading(uses: readonly AnswerUse[], option: string): OptionReading {
  const open = uses.filter(({ scores }) => option in scores);
  const parts = open.map((use) => PERCENT * bestPart(use.scores, option));
  const above = open.map(({ scores }) => scores[option]! - meanOf(Object.values(scores)));
  return { option, best: estimateOf(parts), above: meanOf(above) };
}

/** A card that these games ask about: one that is drawn, a dated choice of the scenario, or a demand. */
export type WeighedCard = EventCard | DatedChoice;

/** The demands of the rules, which games of answers ask about as well. */
export function demandsWeighed({ demands }: Pick<Ruleset, 'demands'>): WeighedCard[] {
  return demands.map((card) => ({
    id: card.id,
    scope: 'country',
    chance: [],
    options: FINAL_ANSWERS.map((id) => ({ id, effects: card[id] })),
  }));
}

function readCard(
  card: WeighedCard,
  games: readonly AnsweredGame[],
  elsewhere: number,
): EventReading {
  const event = card.id;
  if (card.scope === 'world') {
    const struck = games.flatMap(({ worldEvents }) => worldEvents.filter((id) => id === event));
    const spread = { value: 0, error: 0 };
    const uses = struck.length;
    return { event, scope: 'world', uses, fired: uses + elsewhere, options: [], spread };
  }
  const uses = games.flatMap((game) => game.uses.filter((use) => use.event === event));
  const spreads = uses
    .map(({ scores }) => Object.values(scores))
    .filter((values) => values.length > 1)
    .map((values) => Math.max(...values) - Math.min(...values));
  return {
    event,
    scope: 'country',
    uses: uses.length,
    fired: uses.length + elsewhere,
    options: uses.length === 0 ? [] : card.options.map(({ id }) => optionReading(uses, id)),
    spread: estimateOf(spreads),
  };
}

/** What the games say of every event, in the order in which the events are given; `elsewhere` is how often each fired in other games. */
export function readBalance(
  { events }: { readonly events: readonly WeighedCard[] },
  games: readonly AnsweredGame[],
  elsewhere: Readonly<Record<string, number>> = {},
): EventReading[] {
  return events.map((card) => readCard(card, games, elsewhere[card.id] ?? 0));
}

function optionFindings({ event, options }: EventReading): BalanceFinding[] {
  return options.flatMap(({ option, best }): BalanceFinding[] => {
    if (best.value === 0) return [{ kind: 'neverBest', event, option }];
    return atMost(best) < ANSWER_TARGET.bestPercent ? [{ kind: 'seldomBest', event, option }] : [];
  });
}

function findingsIn(reading: EventReading): BalanceFinding[] {
  const { event, scope, uses, fired, spread } = reading;
  if (fired === 0) return [{ kind: 'neverFires', event }];
  if (scope === 'world' || uses < LEAST_USES) return [];
  const findings = optionFindings(reading);
  if (atMost(spread) < ANSWER_TARGET.leastSpread) findings.push({ kind: 'littleAtStake', event });
  if (atLeast(spread) > ANSWER_TARGET.mostSpread) findings.push({ kind: 'muchAtStake', event });
  return findings;
}

/** Everything that misses its target by more than chance. */
export function balanceFindings(readings: readonly EventReading[]): BalanceFinding[] {
  return readings.flatMap(findingsIn);
}
