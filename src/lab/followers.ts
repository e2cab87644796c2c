// Players that do what the screen shows without a thought of their own: whoever follows it must not win by it.

import { type SingleChange, singleChanges } from '../bots/index';
import { bidsOf, checkOrders, lotCard, sampleFuture } from '../engine/index';
import { BUDGET_SIZES, measuresOf, withSize } from '../selectors/index';
import type { Bot } from '../types/bot';
import { LATER_TURNS, type ForecastMeasure } from '../types/forecast';
import type { PlayerView } from '../types/game';
import { ADVISERS, PILLARS, type Pillar } from '../types/names';
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

/** Goes from change to change and takes what ends highest by itself of each kind, if that is higher than to let it stand. */
function bestShown(view: PlayerView, changes: readonly SingleChange[]): Order[] {
  const game = sampleFuture(view, FUTURES[0]);
  const standing = shownAfter(view, []);
  const best = new Map<OrderKind, { readonly orders: readonly Order[]; readonly shown: number }>();
  for (const { kind, orders } of changes) {
    const shown = shownAfter(view, orders);
    if (shown > (best.get(kind)?.shown ?? standing)) best.set(kind, { orders, shown });
  }
  const taken: Order[] = [];
  for (const { orders } of best.values()) {
    const fresh = orders.filter(({ kind }) => taken.every((order) => order.kind !== kind));
    if (checkOrders(game, view.seat, [...taken, ...fresh]).ok) taken.push(...fresh);
  }
  return taken;
}

const followBands: Bot = (view) => bestShown(view, singleChanges(view));

/** What the bridge leads to beside the lines. */
const ON_BRIDGE: readonly OrderKind[] = [
  'answerEvent',
  'answerDemand',
  'beginProject',
  'bidForLots',
  'reviewPledge',
];

/** The order that sets one line to each of its sizes; the others stand. */
function sizesOfLine({ seat, own }: PlayerView, line: Pillar): SingleChange[] {
  const sizing = { standing: own.budgetPercents, sizes: null };
  return BUDGET_SIZES.filter((size) => size !== 'same').map((size) => {
    const percents = withSize(sizing, line, size);
    return {
      kind: 'allocateBudget',
      orders: [{ kind: 'allocateBudget', country: seat, percents }],
    };
  });
}

/** What the bridge itself offers, taken by what its bands show. */
const followBridge: Bot = (view) => {
  const others = singleChanges(view).filter(({ kind }) => ON_BRIDGE.includes(kind));
  return bestShown(view, [...PILLARS.flatMap((line) => sizesOfLine(view, line)), ...others]);
};

function isBidForLine({ ruleset }: PlayerView, order: Order, line: Pillar): boolean {
  if (order.kind !== 'bidForLots') return false;
  return bidsOf(order).every(({ lot }) => lotCard(ruleset, lot)?.line === line);
}

/** Gives more to the line that the bridge says is short, and bids its price for a lot that ends a shortage. */
const followShortOnBridge: Bot = (view) => {
  const { own, seat } = view;
  const line = PILLARS.find((one) => one === own.bottleneck);
  if (line === undefined) return [];
  const sizing = { standing: own.budgetPercents, sizes: null };
  const percents = withSize(sizing, line, 'more');
  const bids = singleChanges(view).filter(({ kind }) => kind === 'bidForLots');
  const ends = bids.find(({ orders }) => orders.every((order) => isBidForLine(view, order, line)));
  return [{ kind: 'allocateBudget', country: seat, percents }, ...(ends?.orders ?? [])];
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
  bridge: followBridge,
  shortage: followShortage,
  shortOnBridge: followShortOnBridge,
  ministers: followMinisters,
};
