// What each budget line buys and when it arrives, found by trying the turn with and without it.

import {
  PILLARS,
  POWER_SOURCES,
  type CountryId,
  type Pillar,
  type PowerSource,
} from '../types/names';
import type { BudgetPercents, Order } from '../types/order';
import type { NationState } from '../types/state';
import { selectDecisions } from './decisions';
import type { SeatState } from './seatState';
import { tryNation, withOrder } from './trial';

/** Something bought: H100-equivalents, MW of halls or power, or people, by the line it belongs to. */
export interface Arrival {
  /** Half-years since 2026 H1. */
  readonly halfYear: number;
  readonly amount: number;
  readonly source?: PowerSource;
}

export interface Purchase {
  readonly pillar: Pillar;
  readonly arrivals: readonly Arrival[];
  /** In the unit of the arrivals; for models, by how many generations this turn's work closes the lag. */
  readonly total: number;
  /** What five percent more would add, or null when the line is full. */
  readonly nextStep: number | null;
  /** For chips: share of the ordered US chips that comes with rivals at their standing orders, 0 to 1. */
  readonly deliveredShare: number;
}

/** Percent of the budget that the next step of a line takes. */
export const STEP_PERCENT = 5;

/** What a nation has on the way, by line and half-year. */
function onTheWay(nation: NationState, halfYear: number, pillar: Pillar): Arrival[] {
  if (pillar === 'chips') {
    const { usH100e, chinaH100e, domesticH100e } = nation.arriving;
    return [{ halfYear, amount: usH100e + chinaH100e + domesticH100e }];
  }
  if (pillar === 'power')
    return POWER_SOURCES.flatMap((source) =>
      nation.powerPipelineMw[source].map((amount, i) => ({
        halfYear: halfYear + i,
        amount,
        source,
      })),
    );
  const pipeline: Partial<Record<Pillar, number[]>> = {
    dataCentres: nation.dataCentrePipelineMw,
    talent: nation.expertPipeline,
  };
  return (pipeline[pillar] ?? []).map((amount, i) => ({ halfYear: halfYear + i, amount }));
}

/** Smaller amounts do not count as on their way, by line and in its unit. */
export const LEAST_AMOUNT: Readonly<Record<Pillar, number>> = {
  chips: 1,
  dataCentres: 0.05,
  power: 0.05,
  talent: 1,
  models: 0,
};

function difference(
  pillar: Pillar,
  halfYear: number,
  more: NationState,
  less: NationState,
): Arrival[] {
  const before = onTheWay(less, halfYear, pillar);
  return onTheWay(more, halfYear, pillar)
    .map((arrival, i) => ({ ...arrival, amount: arrival.amount - before[i]!.amount }))
    .filter(({ amount }) => amount >= LEAST_AMOUNT[pillar]);
}

function totalOf(pillar: Pillar, halfYear: number, more: NationState, less: NationState): number {
  if (pillar === 'models') return less.lagGenerations - more.lagGenerations;
  return difference(pillar, halfYear, more, less).reduce((sum, { amount }) => sum + amount, 0);
}

/** The percents with one step more for a line: from what is not spent, then evenly from the other lines. */
export function raised(percents: BudgetPercents, pillar: Pillar, step: number): BudgetPercents {
  const next = { ...percents, [pillar]: Math.min(100, percents[pillar] + step) };
  let over = PILLARS.reduce((sum, each) => sum + next[each], 0) - 100;
  while (over > 0) {
    const giver = PILLARS.filter((each) => each !== pillar && next[each] > 0).reduce(
      (most, each) => (next[each] > next[most] ? each : most),
    );
    next[giver] -= 1;
    over -= 1;
  }
  return next;
}

function budgetOrder(country: CountryId, percents: BudgetPercents): Order {
  return { kind: 'allocateBudget', country, percents };
}

/** The next step of a line. */
export function budgetStep(country: CountryId, percents: BudgetPercents, pillar: Pillar): Order {
  return budgetOrder(country, raised(percents, pillar, STEP_PERCENT));
}

/** What all five lines buy with this turn's orders. */
export function selectPurchases(state: SeatState, country: CountryId): Purchase[] {
  const { percents } = selectDecisions(state, country);
  const halfYear = state.game.state.halfYear + 1;
  const now = tryNation(state, country);
  const trial = (given: BudgetPercents) =>
    tryNation(state, country, withOrder(state.orders, budgetOrder(country, given)));
  return PILLARS.map((pillar) => {
    const without = trial({ ...percents, [pillar]: 0 });
    const full = percents[pillar] >= 100;
    const more = full ? now : trial(raised(percents, pillar, STEP_PERCENT));
    return {
      pillar,
      arrivals: difference(pillar, halfYear, now, without),
      total: totalOf(pillar, halfYear, now, without),
      nextStep: full ? null : totalOf(pillar, halfYear, more, now),
      deliveredShare: pillar === 'chips' ? now.chipDeliveryRatio : 1,
    };
  });
}
