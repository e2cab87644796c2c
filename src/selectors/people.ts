// How those who speak to a seat are disposed to it, from facts that the seat knows: its ministers, the envoys of both powers, the leaders of other countries.

import { demandCard, lotCard, nationOf, TRUST_IN } from '../engine';
import type { GameEvent, GameEventKind } from '../types/event';
import type { Game } from '../types/game';
import type { AdviserName, CountryId, DemandAnswer, Power } from '../types/names';
import { selectPlatforms } from './cards';
import { concerns } from './concerns';
import type { DemandChoice } from './demandChoice';
import { selectMinisters } from './ministers';
import type { SeatState } from './seatState';
import { selectStandings } from './standings';

export const MOODS = ['pleased', 'level', 'displeased'] as const;
/** How somebody is disposed to the nation at this seat. */
export type Mood = (typeof MOODS)[number];

/** Somebody who speaks to a seat. */
export type Person =
  | { readonly kind: 'minister'; readonly minister: AdviserName }
  | { readonly kind: 'envoy'; readonly power: Power }
  | { readonly kind: 'leader'; readonly country: CountryId };

/** What an envoy goes by. */
export interface EnvoyFacts {
  /** Trust of the power in the nation, 0 to 100. */
  readonly trustOf100: number;
  /** Refusals of this power in a row. */
  readonly refusals: number;
  /** Whether the power asks the nation to step back from a red line now. */
  readonly hasRedLine: boolean;
}

/** What a leader goes by. */
export interface LeaderFacts {
  /** Trust between a superpower and the nation at the seat, 0 to 100; else null. */
  readonly trustOf100: number | null;
  /** Closeness as a share of what a joint platform takes, percent; null where none can be opened. */
  readonly closePercent: number | null;
  readonly isPartner: boolean;
  /** What last came of an offer in the turns that are remembered: 1 where one between the two was taken, −1 where one of this leader lapsed, 0 where there was none. */
  readonly memory: -1 | 0 | 1;
}

/** From what trust on a power is pleased, and below what it is displeased. */
const TRUSTING = 60;
const DISTRUSTING = 40;
/** The same for two nations, as shares of what a joint platform takes. */
const CLOSE_PERCENT = 90;
const DISTANT_PERCENT = 60;
/** Turns after which an offer is forgotten. */
const REMEMBERED_TURNS = 6;
/** Loyalty at which a minister neither gives nor takes, percent. */
const INDIFFERENT = 50;
/** What is less is no difference. */
const LEAST = 0.05;

const TAKEN: ReadonlySet<GameEventKind> = new Set<GameEventKind>(['dealStruck', 'platformFormed']);
const LAPSED: ReadonlySet<GameEventKind> = new Set<GameEventKind>(['dealLapsed', 'proposalLapsed']);

function moodOfSum(sum: number): Mood {
  if (sum === 0) return 'level';
  return sum > 0 ? 'pleased' : 'displeased';
}

function levelOf(value: number, low: number, high: number): -1 | 0 | 1 {
  if (value < low) return -1;
  return value >= high ? 1 : 0;
}

/** By loyalty, and by whether the wish would be fulfilled as things stand. */
function selectMinisterMood(
  state: Pick<SeatState, 'game' | 'history'>,
  country: CountryId,
  minister: AdviserName,
): Mood {
  const { ministers } = selectMinisters(state, country);
  const { loyaltyPercent, wish } = ministers.find(({ id }) => id === minister)!;
  const loyal = levelOf(loyaltyPercent, INDIFFERENT - LEAST, INDIFFERENT + LEAST);
  return moodOfSum(loyal + (wish?.isMet === true ? 1 : 0));
}

export function selectEnvoyFacts(state: SeatState, country: CountryId, power: Power): EnvoyFacts {
  const { ruleset, state: now } = state.game;
  const nation = nationOf(now, country);
  const asked = nation.demand === null ? null : demandCard(ruleset, nation.demand.id);
  return {
    trustOf100: 100 * nation[TRUST_IN[power]],
    refusals: nation.refusals[power],
    hasRedLine: asked?.from === power && asked.redLine === true,
  };
}

/** Whoever was refused last, or sees a red line crossed, is displeased whatever the trust. */
export function envoyMood({ trustOf100, refusals, hasRedLine }: EnvoyFacts): Mood {
  if (refusals > 0 || hasRedLine) return 'displeased';
  return moodOfSum(levelOf(trustOf100, DISTRUSTING, TRUSTING));
}

/** How the envoy who asks would take an answer: by what it changes in the trust of the power. */
export function answerMood(choice: DemandChoice, answer: DemandAnswer): Mood {
  const { power, answers } = choice;
  const after = answers.find(({ id }) => id === answer) ?? choice;
  const trust = power === 'us' ? 'usOf100' : 'chinaOf100';
  const change = after[trust] - choice[trust];
  return moodOfSum(levelOf(change, -LEAST, LEAST));
}

/** An offer that another nation made in vain is held against the one that let it lapse, and not the other way round. */
function isRemembered(event: GameEvent, home: CountryId, other: CountryId): boolean {
  if (!concerns(event, home) || !concerns(event, other)) return false;
  return TAKEN.has(event.kind) || (LAPSED.has(event.kind) && event.country === other);
}

function memoryOf({ history }: SeatState, home: CountryId, other: CountryId): -1 | 0 | 1 {
  const last = history
    .slice(-REMEMBERED_TURNS)
    .flatMap(({ events }) => events)
    .filter((event) => isRemembered(event, home, other))
    .at(-1);
  if (last === undefined) return 0;
  return TAKEN.has(last.kind) ? 1 : -1;
}

export function selectLeaderFacts(
  state: SeatState,
  home: CountryId,
  country: CountryId,
): LeaderFacts {
  const standing = selectStandings(state, home).find((each) => each.country === country);
  const row = selectPlatforms(state, home).rows.find(({ partner }) => partner === country);
  return {
    trustOf100: standing?.trust ?? null,
    closePercent: row === undefined ? null : (100 * row.closeness) / row.threshold,
    isPartner: row?.state === 'member',
    memory: memoryOf(state, home, country),
  };
}

function closenessLevel({ trustOf100, closePercent, isPartner }: LeaderFacts): -1 | 0 | 1 {
  if (isPartner) return 1;
  if (trustOf100 !== null) return levelOf(trustOf100, DISTRUSTING, TRUSTING);
  return closePercent === null ? 0 : levelOf(closePercent, DISTANT_PERCENT, CLOSE_PERCENT);
}

/** By how close the two nations are, and by what last came of an offer between them. */
export function leaderMood(facts: LeaderFacts): Mood {
  return moodOfSum(closenessLevel(facts) + facts.memory);
}

/** How somebody is disposed to the nation at a seat. */
export function selectMood(state: SeatState, country: CountryId, person: Person): Mood {
  switch (person.kind) {
    case 'minister':
      return selectMinisterMood(state, country, person.minister);
    case 'envoy':
      return envoyMood(selectEnvoyFacts(state, country, person.power));
    case 'leader':
      return leaderMood(selectLeaderFacts(state, country, person.country));
  }
}

/** The superpower that offers a lot, or null. */
export function lotSeller({ ruleset }: Pick<Game, 'ruleset'>, lot: string): Power | null {
  return lotCard(ruleset, lot)?.seller ?? null;
}
