// The decision that split a class most: the kind of order and the round in which two choices were nearest to half and half.

import { PILLARS, type Pillar } from '../../types/names';
import {
  type BudgetPercents,
  type Order,
  ORDER_KINDS,
  ORDER_SHAPES,
  type OrderKind,
} from '../../types/order';
import type { FieldShape, OrderFields } from '../../types/orderShapes';
import type { Member } from './members';
import { pointAt } from './members';

/** A side needs at least two members. */
const FEWEST_ON_A_SIDE = 2;
const BAND_PERCENT = 25;

/** Members with the same choice. */
export interface Side {
  /** The key of the choice; null where nothing was ordered. */
  readonly choice: string | null;
  /** The order of the first member, for its words. */
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
  /** How many chose something else. */
  readonly others: readonly Member[];
}

function band(percent: number): string {
  return String(Math.min(3, Math.floor(percent / BAND_PERCENT)));
}

function mostOf(percents: BudgetPercents): Pillar {
  return PILLARS.reduce((most, pillar) => (percents[pillar] > percents[most] ? pillar : most));
}

/** The field of an order that holds one choice of several; null where an order has more than one field. */
function chosenIn({ holds }: FieldShape, value: unknown): string | null {
  return holds === 'word' || holds === 'id' ? String(value) : null;
}

function amountIn({ holds }: FieldShape, value: unknown): string | null {
  if (holds === 'percent') return band(value as number);
  if (holds === 'percents') return mostOf(value as BudgetPercents);
  if (holds === 'countries') return (value as readonly string[]).length === 0 ? 'none' : 'some';
  return null;
}

type Reading = (shape: FieldShape, value: unknown) => string | null;

/** The fields of each kind of order: a class has a hundred thousand orders. */
const FIELDS: Readonly<Record<string, readonly (readonly [name: string, shape: FieldShape])[]>> =
  Object.fromEntries(
    ORDER_KINDS.map((kind) => [kind, Object.entries(ORDER_SHAPES[kind] as OrderFields)]),
  );

function partsBy(order: Order, read: Reading): string[] {
  const values = order as unknown as Readonly<Record<string, unknown>>;
  const parts: string[] = [];
  for (const [name, shape] of FIELDS[order.kind]!) {
    const part = read(shape, values[name]);
    if (part !== null) parts.push(part);
  }
  return parts;
}

/** When two orders count as the same choice: the same words; most money for the same line; shares in the same quarter; nobody named, or somebody. Optional fields are not compared. */
export function choiceOf(order: Order): string {
  const chosen = partsBy(order, chosenIn);
  return (chosen.length > 0 ? chosen : partsBy(order, amountIn)).join(' ');
}

function meanScores(members: readonly Member[]): number[] {
  const rounds = Math.min(...members.map(({ seat }) => seat.rounds.length));
  return Array.from({ length: rounds }, (_, i) => {
    const sum = members.reduce((all, { seat }) => all + seat.rounds[i]!.score.total, 0);
    return sum / members.length;
  });
}

/** Those with the same choice, before their courses are worked out. */
type Group = Omit<Side, 'scores'>;

/** A split of which is not known yet whether it is the most even one. */
interface Draft {
  readonly round: number;
  readonly kind: OrderKind;
  readonly sides: readonly [Group, Group];
  readonly others: readonly Member[];
}

/** A member with the orders that were in force after a round, the first of each kind. */
interface Decided {
  readonly member: Member;
  readonly orders: ReadonlyMap<OrderKind, Order>;
}

function decidedIn(members: readonly Member[], round: number): Decided[] {
  return members.flatMap((member) => {
    const point = pointAt(member, round);
    if (point === undefined) return [];
    const orders = new Map<OrderKind, Order>();
    for (const order of point.inForce) if (!orders.has(order.kind)) orders.set(order.kind, order);
    return [{ member, orders }];
  });
}

function groupsOf(decided: readonly Decided[], kind: OrderKind): Group[] {
  const groups = new Map<string | null, { order: Order | null; members: Member[] }>();
  for (const { member, orders } of decided) {
    const order = orders.get(kind) ?? null;
    const choice = order === null ? null : choiceOf(order);
    const group = groups.get(choice);
    if (group === undefined) groups.set(choice, { order, members: [member] });
    else group.members.push(member);
  }
  return [...groups]
    .map(([choice, group]) => ({ choice, ...group }))
    .sort((a, b) => b.members.length - a.members.length);
}

function draftAt(decided: readonly Decided[], round: number, kind: OrderKind): Draft | null {
  const [first, second, ...rest] = groupsOf(decided, kind);
  if (first === undefined || second === undefined) return null;
  if (second.members.length < FEWEST_ON_A_SIDE) return null;
  const others = rest.flatMap((group) => group.members);
  return { round, kind, sides: [first, second], others };
}

/** How even a split is: the larger the smaller side, then the fewer chose something else. */
function isMoreEven(a: Draft, b: Draft | null): boolean {
  if (b === null) return true;
  const [small, smallBefore] = [a.sides[1].members.length, b.sides[1].members.length];
  return small === smallBefore ? a.others.length < b.others.length : small > smallBefore;
}

function kindsIn(decided: readonly Decided[]): ReadonlySet<OrderKind> {
  return new Set(decided.flatMap(({ orders }) => [...orders.keys()]));
}

function withScores(group: Group): Side {
  return { ...group, scores: meanScores(group.members) };
}

/** The most even split among these members up to a round; the earliest of equals, null where there is none. */
export function splitOf(members: readonly Member[], lastRound: number): Split | null {
  let best: Draft | null = null;
  for (let round = 1; round <= lastRound; round++) {
    const decided = decidedIn(members, round);
    for (const kind of kindsIn(decided)) {
      const draft = draftAt(decided, round, kind);
      if (draft !== null && isMoreEven(draft, best)) best = draft;
    }
  }
  if (best === null) return null;
  const [first, second] = best.sides;
  return { ...best, sides: [withScores(first), withScores(second)] };
}
