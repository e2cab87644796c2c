// The decisions that moved the score most, each with what came of it; where few did, what moved the nation while nothing was decided.

import { DECISIONS } from '../types/decisions';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';
import { type Headline, selectHeadline } from './headline';
import { selectRounds } from './rounds';
import type { PastTurn } from './seatState';
import { type DecisionWorth, worthOf } from './withoutDecision';

export interface TurningPoint {
  /** The round, from 1. */
  readonly turn: number;
  readonly halfYear: number;
  /** What was decided and what it was worth; null where nothing was, and the headline of the round tells what came. */
  readonly worth: DecisionWorth | null;
  readonly headline: Headline | null;
}

const MOST_POINTS = 6;
/** Below that, rounds in which nothing was decided are told of as well. */
const FEW_POINTS = 3;
/** What moved the score by less reads as nothing. */
const LEAST_CHANGE = 0.05;

function sameOrder(one: Order, other: Order | undefined): boolean {
  return other !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

/** The orders of a seat in a round that are no mere repetition of what already stood. */
function decisionsIn(
  rounds: readonly PastTurn[],
  at: number,
  country: CountryId,
): readonly Order[] {
  const own = rounds[at]!.orders.filter((order) => order.country === country);
  return own.filter((order) => {
    if (DECISIONS[order.kind].lasts !== 'untilChanged') return true;
    const earlier = rounds.slice(0, at).flatMap(({ orders }) => orders);
    const stood = earlier.filter((one) => one.country === country && one.kind === order.kind);
    return !sameOrder(order, stood.at(-1));
  });
}

/** The weightiest decision of a round; null where none moved the score. */
function weigh(history: readonly PastTurn[], at: number, country: CountryId): DecisionWorth | null {
  const rounds = selectRounds(history);
  const first = history.findIndex(({ before }) => before === rounds[at]!.before);
  const all = decisionsIn(rounds, at, country)
    .map((decision) => worthOf(history, first, decision, country))
    .filter(({ change }) => Math.abs(change) >= LEAST_CHANGE)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return all[0] ?? null;
}

/** A history is never changed, so what was found of it is kept as long as it is. */
const known = new WeakMap<readonly PastTurn[], Map<string, DecisionWorth | null>>();

/** What the weightiest decision of one round, from 0, was worth. Playing on without each takes a while, so a page may ask for one round after the other. */
export function weightiestDecision(
  history: readonly PastTurn[],
  at: number,
  country: CountryId,
): DecisionWorth | null {
  const found = known.get(history) ?? new Map<string, DecisionWorth | null>();
  known.set(history, found);
  const key = `${country} ${at}`;
  const worth = found.has(key) ? found.get(key)! : weigh(history, at, country);
  found.set(key, worth);
  return worth;
}

function timesOf({ moved, usual }: Headline): number {
  return Math.abs(moved) / usual;
}

/** Rounds without a decision that counted, by how far they moved the nation. */
function undecided(
  history: readonly PastTurn[],
  decided: readonly TurningPoint[],
  country: CountryId,
): TurningPoint[] {
  return selectRounds(history)
    .filter(({ turn }) => decided.every((point) => point.turn !== turn + 1))
    .map(({ turn, before }) => ({
      turn: turn + 1,
      halfYear: before.state.halfYear,
      worth: null,
      headline: selectHeadline(history, turn, country),
    }))
    .sort((a, b) => timesOf(b.headline) - timesOf(a.headline));
}

/** At most six rounds, in the order in which they were played, each with its weightiest decision. */
export function selectTurningPoints(
  history: readonly PastTurn[],
  country: CountryId,
): TurningPoint[] {
  const decided = selectRounds(history)
    .flatMap(({ turn, before }, at) => {
      const worth = weightiestDecision(history, at, country);
      const point = { turn: turn + 1, halfYear: before.state.halfYear, headline: null };
      return worth === null ? [] : [{ ...point, worth }];
    })
    .sort((a, b) => Math.abs(b.worth.change) - Math.abs(a.worth.change))
    .slice(0, MOST_POINTS);
  const missing = Math.max(0, FEW_POINTS - decided.length);
  const points = [...decided, ...undecided(history, decided, country).slice(0, missing)];
  return points.sort((a, b) => a.turn - b.turn);
}
