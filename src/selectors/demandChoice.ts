// What a superpower asks of a nation now: what each answer would do, how the powers stand to it, and how it answered before.

import { angerAt, answerEffects, checkOrder, demandCard, nationOf } from '../engine';
import type { EffectKind } from '../types/effect';
import {
  type ByPower,
  type CountryId,
  DEMAND_ANSWERS,
  type DemandAnswer,
  type Power,
} from '../types/names';
import type { Refusal } from '../types/order';
import type { DemandCard } from '../types/ruleset';
import type { NationState } from '../types/state';
import { type EffectFact, factOf, placeOf } from './eventChoice';
import { type BidCondition, conditionsOf } from './quay';
import { orderOf, type SeatState } from './seatState';

/** Both powers’ trust, 0 to 100. */
export interface BothTrusts {
  readonly usOf100: number;
  readonly chinaOf100: number;
}

/** Its trust is what would be then. */
export interface DemandAnswerFacts extends BothTrusts {
  readonly id: DemandAnswer;
  readonly effects: readonly EffectFact[];
  /** Why it cannot be given; null where it can. */
  readonly refusal: Refusal | null;
}

/** An answer to an earlier demand of the same power. */
export interface PastDemand {
  readonly demand: string;
  /** The half-year in which it was answered. */
  readonly halfYear: number;
  readonly answer: DemandAnswer;
  /** Whether it was given, or silence was taken for it. */
  readonly isChosen: boolean;
}

export interface DemandChoice extends BothTrusts {
  readonly demand: string;
  readonly power: Power;
  /** What the power will not have, and how far the nation has gone in it; empty for any other demand. */
  readonly redLine: readonly BidCondition[];
  readonly wasPutOff: boolean;
  /** Refusals of this power in a row. */
  readonly refusals: number;
  /** How many times as much as the first of a row another one costs now. */
  readonly anger: number;
  /** The same for the one after it. */
  readonly nextAnger: number;
  readonly answers: readonly DemandAnswerFacts[];
  /** The answer that was ordered, or null while there is none. */
  readonly answered: DemandAnswer | null;
  /** The latest first. */
  readonly past: readonly PastDemand[];
}

type Seat = Pick<SeatState, 'game' | 'orders'>;

function trustAfter(now: number, effects: readonly EffectFact[], kind: EffectKind): number {
  const change = effects.find((effect) => effect.kind === kind)?.amount ?? 0;
  return Math.min(100, Math.max(0, now + change));
}

function trustsOf({ game }: Seat, country: CountryId): BothTrusts {
  const { usTrust, chinaTrust } = nationOf(game.state, country);
  return { usOf100: 100 * usTrust, chinaOf100: 100 * chinaTrust };
}

function answersOf(state: Seat, country: CountryId, card: DemandCard): DemandAnswerFacts[] {
  const { game, orders } = state;
  const place = placeOf(game, country);
  const now = trustsOf(state, country);
  return DEMAND_ANSWERS.map((id) => {
    const given = answerEffects(game.ruleset.parameters, place.nation, card, id);
    const effects = given.map((effect) => factOf(effect, place));
    const order = { kind: 'answerDemand', country, demand: card.id, answer: id } as const;
    const checked = checkOrder(game, order, orders);
    return {
      id,
      effects,
      usOf100: trustAfter(now.usOf100, effects, 'addUsTrust'),
      chinaOf100: trustAfter(now.chinaOf100, effects, 'addChinaTrust'),
      refusal: checked.ok ? null : checked.error,
    };
  });
}

/** What a nation said to a power's demands, the latest first. */
export function pastDemandsOf(
  { history }: SeatState,
  country: CountryId,
  power: Power,
): PastDemand[] {
  return history
    .flatMap(({ before, events }) =>
      events.flatMap((event) => {
        if (event.kind !== 'demandAnswered' || event.country !== country) return [];
        const { demand, answer, chosen: isChosen } = event;
        const { halfYear } = before.state;
        return event.power === power ? [{ demand, halfYear, answer, isChosen }] : [];
      }),
    )
    .reverse();
}

function refusedOnceMore({ refusals }: NationState, power: Power): ByPower<number> {
  return { ...refusals, [power]: refusals[power] + 1 };
}

/** The demand that waits for the seat's answer, or null. */
export function selectDemandChoice(state: SeatState, country: CountryId): DemandChoice | null {
  const { game, orders } = state;
  const nation = nationOf(game.state, country);
  if (nation.demand === null || game.state.outcome !== 'running') return null;
  const { parameters } = game.ruleset;
  const card = demandCard(game.ruleset, nation.demand.id);
  const power = card.from;
  return {
    demand: card.id,
    power,
    redLine: card.redLine === true ? conditionsOf(card, placeOf(game, country)) : [],
    wasPutOff: nation.demand.stalls > 0,
    ...trustsOf(state, country),
    refusals: nation.refusals[power],
    anger: angerAt(parameters, nation, power),
    nextAnger: angerAt(parameters, { refusals: refusedOnceMore(nation, power) }, power),
    answers: answersOf(state, country, card),
    answered: orderOf(orders, 'answerDemand')?.answer ?? null,
    past: pastDemandsOf(state, country, power),
  };
}
