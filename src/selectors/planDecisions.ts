// The decisions of the plan: what each is set to, and which words it may be set to where it is not a percent.

import { standingOrder } from '../engine';
import { assert } from '../lib/assert';
import { DECISIONS } from '../types/decisions';
import type { CountryId } from '../types/names';
import { type Order, ORDER_KINDS, type PlanKind } from '../types/order';
import { orderOf, type SeatState } from './seatState';

/** A word of the decision's list, or a whole percent. */
export type Setting = string | number;

export interface PlanDecision {
  readonly kind: PlanKind;
  /** Null where it is set to a whole percent. */
  readonly words: readonly string[] | null;
  readonly setting: Setting;
  /** What it is set to without an order. */
  readonly standing: Setting;
}

const isOfPlan = (kind: Order['kind']): kind is PlanKind => DECISIONS[kind].place === 'plan';
const PLAN_KINDS = ORDER_KINDS.filter(isOfPlan);

function fieldOf(kind: PlanKind) {
  const [field, ...others] = Object.entries(DECISIONS[kind].fields);
  assert(field !== undefined && others.length === 0, `${kind} has one setting`);
  return { name: field[0], shape: field[1] };
}

function settingIn(order: Order | null, kind: PlanKind): Setting {
  const values = order as unknown as Readonly<Record<string, Setting>>;
  return values[fieldOf(kind).name]!;
}

/** The order that sets one of them. */
export function planOrder(kind: PlanKind, country: CountryId, setting: Setting): Order {
  return { kind, country, [fieldOf(kind).name]: setting } as unknown as Order;
}

/** The decisions of the plan of a seat, with the orders that it has given. */
export function selectPlanDecisions(state: SeatState, country: CountryId): PlanDecision[] {
  return PLAN_KINDS.map((kind) => {
    const standing = standingOrder(state.game.state, country, kind);
    const { shape } = fieldOf(kind);
    return {
      kind,
      words: shape.holds === 'word' ? shape.words : null,
      setting: settingIn(orderOf(state.orders, kind) ?? standing, kind),
      standing: settingIn(standing, kind),
    };
  });
}
