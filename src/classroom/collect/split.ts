// The decision that split a class most: the kind of order and the round in which two choices were nearest to half and half.

import { PILLARS, type Pillar } from '../../types/names';
import { type BudgetPercents, type Order, ORDER_SHAPES, type OrderKind } from '../../types/order';
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

/** When two orders count as the same choice: the same words; most money for the same line; shares in the same quarter; nobody named, or somebody. Optional fields are not compared. */
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

/** How even a split is: the larger the smaller side, then the fewer chose something else. */
function isMoreEven(a: Split, b: Split | null): boolean {
  if (b === null) return true;
  const [small, smallBefore] = [a.sides[1].members.length, b.sides[1].members.length];
  return small === smallBefore ? a.others.length < b.others.length : small > smallBefore;
}

function kindsIn(members: readonly Member[], round: number): OrderKind[] {
  const kinds = members.flatMap((one) => pointAt(one, round)!.inForce.map(({ kind }) => kind));
  return [...new Set(kinds)];
}

/** The most even split among these members up to a round; the earliest of equals, null where there is none. */
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
