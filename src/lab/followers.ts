// Players that do what the screen shows without a thought of their own: whoever follows it must not win by it.

import { singleChanges } from '../bots/index';
import { checkOrders, sampleFuture } from '../engine/index';
import { measuresOf } from '../selectors/index';
import type { Bot } from '../types/bot';
import { LATER_TURNS, type ForecastMeasure } from '../types/forecast';
import type { PlayerView } from '../types/game';
import { ADVISERS, PILLARS } from '../types/names';
import type { Order, OrderKind } from '../types/order';
import type { AdviceJob, Followed } from './job';
import { letStand, playNext } from './playOut';
import { chosenChange, scoreWith } from './voices';

/** Futures in which bands are read, and changes of ministers compared. */
const FUTURES = [0, 1, 2, 3] as const;
/** What is shown beside End turn. */
const SHOWN: readonly ForecastMeasure[] = ['capability', 'autonomy', 'support'];

/** The sum of what is shown, two years on, where these orders stand. */
function shownAfter(view: PlayerView, orders: readonly Order[]): number {
  const { seat } = view;
  let sum = 0;
  for (const place of FUTURES) {
    const next = playNext(sampleFuture(view, place), seat, orders);
    const measures = measuresOf(letStand(next, seat, view.turn + LATER_TURNS), seat);
    for (const measure of SHOWN) sum += measures[measure];
  }
  return sum;
}

/** Goes from control to control and takes what ends highest by itself, if that is higher than to let it stand. */
const followBands: Bot = (view) => {
  const game = sampleFuture(view, FUTURES[0]);
  const standing = shownAfter(view, []);
  const best = new Map<OrderKind, { readonly orders: readonly Order[]; readonly shown: number }>();
  for (const { kind, orders } of singleChanges(view)) {
    const shown = shownAfter(view, orders);
    if (shown > (best.get(kind)?.shown ?? standing)) best.set(kind, { orders, shown });
  }
  const taken: Order[] = [];
  for (const { orders } of best.values()) {
    const fresh = orders.filter(({ kind }) => taken.every((order) => order.kind !== kind));
    if (checkOrders(game, view.seat, [...taken, ...fresh]).ok) taken.push(...fresh);
  }
  return taken;
};

/** What an order gives to what is short: a line of the budget, or more money. */
function givenToShortage({ own }: PlayerView, order: Order): number {
  const line = PILLARS.find((one) => one === own.bottleneck);
  if (line === undefined)
    return order.kind === 'setFiscalStance' && order.fiscalStance === 'surge' ? 1 : 0;
  return order.kind === 'allocateBudget' ? order.percents[line] - own.budgetPercents[line] : 0;
}

const followShortage: Bot = (view) => {
  const orders = singleChanges(view).flatMap((change) => change.orders);
  const given = orders.map((order) => givenToShortage(view, order));
  const most = Math.max(0, ...given);
  return most > 0 ? [orders[given.indexOf(most)]!] : [];
};

/** Does what one minister asks for, another every turn. */
const followMinisters: Bot = (view) => {
  const job: AdviceJob = { kind: 'advice', view, orders: [], parView: view, futures: FUTURES };
  const own = FUTURES.map((place) => ({
    own: scoreWith([], sampleFuture(view, place), job),
    par: 0,
  }));
  const order = chosenChange(job, ADVISERS[view.turn % ADVISERS.length]!, own);
  return order === null ? [] : [order];
};

export const FOLLOWERS: Readonly<Record<Followed, Bot>> = {
  bands: followBands,
  shortage: followShortage,
  ministers: followMinisters,
};
