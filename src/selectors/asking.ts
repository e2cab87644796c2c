// What a superpower may ask of others where the next round begins: its demands, whom each fits, and what the answers would do to their trust.

import {
  answerEffects,
  isFitToAsk,
  nationOf,
  nationsToAsk,
  roundStartFrom,
  TRUST_IN,
} from '../engine';
import type { CountryId, DemandAnswer, DemandWay, Power, Stance } from '../types/names';
import type { DemandCard } from '../types/ruleset';
import type { NationState } from '../types/state';
import { type PastDemand, pastDemandsOf } from './demandChoice';
import { placeOf } from './eventChoice';
import { orderOf, type SeatState } from './seatState';

/** Trust in the power after each final answer, 0 to 100. */
export interface TrustAfter {
  readonly accepted: number;
  readonly countered: number;
  readonly refused: number;
}

/** A demand as one nation would meet it. */
export interface AskedOf extends TrustAfter {
  readonly country: CountryId;
  /** Whether it may be asked: its conditions hold, and it was not asked last. */
  readonly isFit: boolean;
  /** Whether it is ordered. */
  readonly isAsked: boolean;
}

export interface AskingDemand {
  readonly demand: string;
  /** Whether it may be asked only of those who do what the power will not have. */
  readonly isRedLine: boolean;
  readonly nations: readonly AskedOf[];
}

/** A nation whose turn it is to be asked. */
export interface AskedNation {
  readonly country: CountryId;
  readonly stance: Stance;
  /** In the power, 0 to 100. */
  readonly trust: number;
  /** Of this power, in a row. */
  readonly refusals: number;
  /** What it said last to this power, or null. */
  readonly last: PastDemand | null;
}

export interface Asking {
  readonly power: Power;
  /** Whether somebody may be asked in this round. */
  readonly isOpen: boolean;
  /** The half-year in which it would be asked. */
  readonly halfYear: number;
  /** Who chooses; null where nothing is asked. */
  readonly way: DemandWay | null;
  /** What the seat asks for; null where it chose nothing. */
  readonly demand: string | null;
  readonly demands: readonly AskingDemand[];
  readonly nations: readonly AskedNation[];
}

/** The nations of which it may be asked. */
export function fitTo({ nations }: AskingDemand): CountryId[] {
  return nations.filter(({ isFit }) => isFit).map(({ country }) => country);
}

const TRUST_EFFECTS = { us: 'addUsTrust', china: 'addChinaTrust' } as const;
const WHOLE = 100;

function trustAfter(
  { game }: SeatState,
  nation: NationState,
  card: DemandCard,
  answer: DemandAnswer,
): number {
  const kind = TRUST_EFFECTS[card.from];
  let trust = nation[TRUST_IN[card.from]];
  for (const effect of answerEffects(game.ruleset.parameters, nation, card, answer))
    if (effect.kind === kind) trust += effect.amount;
  return WHOLE * Math.min(1, Math.max(0, trust));
}

function askedOf(state: SeatState, card: DemandCard, country: CountryId): AskedOf {
  const { game, orders } = state;
  const nation = nationOf(game.state, country);
  const { start } = placeOf(game, country);
  const order = orderOf(orders, 'makeDemand');
  return {
    country,
    isFit: isFitToAsk(game.ruleset, card, { state: game.state, nation, start }),
    isAsked: order?.demand === card.id && order.to.includes(country),
    accepted: trustAfter(state, nation, card, 'accept'),
    countered: trustAfter(state, nation, card, 'counter'),
    refused: trustAfter(state, nation, card, 'refuse'),
  };
}

function nationAsked(state: SeatState, power: Power, country: CountryId): AskedNation {
  const nation = nationOf(state.game.state, country);
  return {
    country,
    stance: nation.stance,
    trust: WHOLE * nation[TRUST_IN[power]],
    refusals: nation.refusals[power],
    last: pastDemandsOf(state, country, power)[0] ?? null,
  };
}

/** What the seat of a superpower may ask for, and has ordered; null for every other nation. */
export function selectAsking(state: SeatState, country: CountryId): Asking | null {
  const { ruleset, scenario, state: now } = state.game;
  const { superpower } = nationOf(now, country);
  if (superpower === null) return null;
  const power = superpower.sells;
  const isRunning = now.outcome === 'running';
  const open = isRunning ? nationsToAsk(ruleset.parameters, now, scenario, power) : [];
  const order = orderOf(state.orders, 'makeDemand');
  const own = ruleset.demands.filter(({ from }) => from === power);
  return {
    power,
    isOpen: open.length > 0,
    halfYear: now.halfYear + roundStartFrom(now.turn + 1, now.roundTurns) - now.turn,
    way: order?.way ?? null,
    demand: order?.demand ?? null,
    demands: own.map((card) => ({
      demand: card.id,
      isRedLine: card.redLine === true,
      nations: open.map((id) => askedOf(state, card, id)),
    })),
    nations: open.map((id) => nationAsked(state, power, id)),
  };
}
