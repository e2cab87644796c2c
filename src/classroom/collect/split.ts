// The decision that split a class most: for which kind of order and which round two choices were closest to half and half.

import { PILLARS, type Pillar } from '../../types/names';
import { type BudgetPercents, type Order, ORDER_SHAPES, type OrderKind } from '../../types/order';
import type { FieldShape, OrderFields } from '../../types/orderShapes';
import type { Member } from './members';
import { pointAt } from './members';

/** Fewer than two on a side are no group. */
const FEWEST_ON_A_SIDE = 2;
const BAND_PERCENT = 25;

/** Those who chose alike. */
export interface Side {
  /** What was chosen, as it is told apart; null where nothing was ordered. */
  readonly choice: string | null;
  /** The order of the first of them, for its words. */
  readonly order: Order | null;
  readonly members: readonly Member[];
  /** The mean score after each round that all of them have ended. */
  readonly scores: readonly number[];
}

export interface Split {
  /** From 1. */
  readonly round: number;
  readonly kind: OrderKind;
  /** The two largest groups, the larger first. */
  readonly sides: readonly [Side, Side];
  /** Who chose something else. */
  readonly others: readonly Member[];
}

function band(percent: number): string {
  return String(Math.min(3, Math.floor(percent / BAND_PERCENT)));
}

function mostOf(percents: BudgetPercents): Pillar {
  return PILLARS.reduce((most, pillar) => (percents[pillar] > percents[most] ? pillar : most));
}

/** A field with one choice of several; null where it says more than one thing. */
function chosenIn({ holds }: FieldShape, value: unknown): string | null {
  return holds === 'word' || holds === 'id' ? String(value) : null;
}

function amountIn({ holds }: FieldShape, value: unknown): string | null {
  if (holds === 'percent') return band(value as number);
  if (holds === 'percents') return mostOf(value as BudgetPercents);
  if (holds === 'countries') return (value as readonly string[]).length === 0 ? 'none' : 'some';
  return null;
}

/**
 * Two orders with the same choice go the same way: the same words, or else money to the same line most, shares in the
 * same quarter, nobody or somebody named. What may be left out tells nobody apart.
 */
export function choiceOf(order: Order): string {
  const values = order as unknown as Readonly<Record<string, unknown>>;
  const shapes: OrderFields = ORDER_SHAPES[order.kind];
  const partsBy = (read: (shape: FieldShape, value: unknown) => string | null) =>
    Object.entries(shapes).flatMap(([name, shape]) => read(shape, values[name]) ?? []);
  const chosen = partsBy(chosenIn);
  return (chosen.length > 0 ? chosen : partsBy(amountIn)).join(' ');
}

function meanScores(members: readonly Member[]): number[] {
  const rounds = Math.min(...members.map(({ seat }) => seat.rounds.length));
  return Array.from({ length: rounds }, (_, i) => {
    const sum = members.reduce((all, { seat }) => all + seat.rounds[i]!.score.total, 0);
    return sum / members.length;
  });
}

function sidesOf(members: readonly Member[], round: number, kind: OrderKind): Side[] {
  const groups = new Map<string | null, { order: Order | null; members: Member[] }>();
  for (const member of members) {
    const inForce = pointAt(member, round)!.inForce;
    const order = inForce.find((each) => each.kind === kind) ?? null;
    const choice = order === null ? null : choiceOf(order);
    const group = groups.get(choice) ?? { order, members: [] };
    group.members.push(member);
    groups.set(choice, group);
  }
  return [...groups]
    .map(([choice, group]) => ({ choice, ...group, scores: meanScores(group.members) }))
    .sort((a, b) => b.members.length - a.members.length);
}

function splitAt(members: readonly Member[], round: number, kind: OrderKind): Split | null {
  const [first, second, ...rest] = sidesOf(members, round, kind);
  if (first === undefined || second === undefined) return null;
  if (second.members.length < FEWEST_ON_A_SIDE) return null;
  const others = rest.flatMap((side) => side.members);
  return { round, kind, sides: [first, second], others };
}

/** How even a split is: the smaller side first, then how few chose something else. */
function isMoreEven(a: Split, b: Split | null): boolean {
  if (b === null) return true;
  const [small, smallBefore] = [a.sides[1].members.length, b.sides[1].members.length];
  return small === smallBefore ? a.others.length < b.others.length : small > smallBefore;
}

function kindsIn(members: readonly Member[], round: number): OrderKind[] {
  const kinds = members.flatMap((one) => pointAt(one, round)!.inForce.map(({ kind }) => kind));
  return [...new Set(kinds)];
}

/** The most even division among these members up to a round; the earliest of equals, null where none is one. */
export function splitOf(members: readonly Member[], lastRound: number): Split | null {
  let best: Split | null = null;
  for (let round = 1; round <= lastRound; round++) {
    const here = members.filter((member) => pointAt(member, round) !== undefined);
    for (const kind of kindsIn(here, round)) {
      const split = splitAt(here, round, kind);
      if (split !== null && isMoreEven(split, best)) best = split;
    }
  }
  return best;
}
