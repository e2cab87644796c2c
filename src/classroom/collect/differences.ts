// What two members of a class decided differently, round by round.

import { canonicalJson } from '../../lib/canonicalJson';
import { ORDER_KINDS, type Order, type OrderKind } from '../../types/order';
import { type Member, pointAt } from './members';

export interface Difference {
  readonly kind: OrderKind;
  /** Null where no order of the kind was given or stood. */
  readonly first: Order | null;
  readonly second: Order | null;
}

export interface DifferentRound {
  /** From 1. */
  readonly round: number;
  readonly differences: readonly Difference[];
}

/** What an order says, without its country. */
function said(order: Order | null): string {
  return canonicalJson(order === null ? null : { ...order, country: '' });
}

function orderOf(member: Member, round: number, kind: OrderKind): Order | null {
  return pointAt(member, round)?.inForce.find((order) => order.kind === kind) ?? null;
}

function wasDecided(member: Member, round: number, kind: OrderKind): boolean {
  return pointAt(member, round)!.decisions.some(({ order }) => order.kind === kind);
}

/** The rounds that both have ended and in which they decided differently. */
export function differencesOf(first: Member, second: Member): DifferentRound[] {
  const rounds = Math.min(first.seat.rounds.length, second.seat.rounds.length);
  return Array.from({ length: rounds }, (_, i) => {
    const round = i + 1;
    const differences = ORDER_KINDS.filter(
      (kind) => wasDecided(first, round, kind) || wasDecided(second, round, kind),
    )
      .map((kind) => ({
        kind,
        first: orderOf(first, round, kind),
        second: orderOf(second, round, kind),
      }))
      .filter((each) => said(each.first) !== said(each.second));
    return { round, differences };
  }).filter(({ differences }) => differences.length > 0);
}
