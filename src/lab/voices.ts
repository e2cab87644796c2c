// The one change that each office would make to a seat's orders, found by its style from the view and played out on its own.

import { BOTS } from '../bots/index';
import { checkOrders, ordersOfBot, sampleFuture } from '../engine/index';
import { withOrder } from '../selectors/index';
import type { Expectation, Voice } from '../types/advice';
import { DECISIONS } from '../types/decisions';
import type { Game } from '../types/game';
import { ADVISERS, type AdviserName, type NationStyle, type Pillar } from '../types/names';
import type { Order } from '../types/order';
import type { AdviceJob } from './job';
import { chapterEnd, finalScore, playNext } from './playOut';

/** The style by which each office thinks. */
const STYLES: Readonly<Record<AdviserName, NationStyle>> = {
  energy: 'powerHost',
  industry: 'chipBuilder',
  science: 'talentBuilder',
  diplomacy: 'platformAlly',
};

function isBusinessOf(adviser: AdviserName, { kind }: Order): boolean {
  const advisers: readonly AdviserName[] = DECISIONS[kind].advisers;
  return advisers.includes(adviser);
}

/** The line of the budget that each office stands for. */
const LINES: Partial<Readonly<Record<AdviserName, Pillar>>> = {
  energy: 'power',
  industry: 'chips',
  science: 'talent',
};

/** Whether a change takes money from the line that the office stands for: what it proposes must not go against what it says. */
function contradicts(adviser: AdviserName, order: Order, { view, orders }: AdviceJob): boolean {
  const line = LINES[adviser];
  if (order.kind !== 'allocateBudget' || line === undefined) return false;
  const ordered = orders.find((one) => one.kind === 'allocateBudget');
  const now = ordered?.percents ?? view.own.budgetPercents;
  return order.percents[line] < now[line];
}

/** Futures in which an office compares its own changes before it names one. */
const WEIGHED_IN = 2;

/** The seat's own orders in one future: the final score, and par's. */
export interface OwnOutcome {
  readonly own: number;
  readonly par: number;
}

interface Weighed {
  readonly order: Order;
  readonly total: number;
}

/** The final score with these orders, which stand to the end of the chapter. */
export function scoreWith(orders: readonly Order[], future: Game, { view }: AdviceJob): number {
  return finalScore(playNext(future, view.seat, orders), view.seat, chapterEnd(future));
}

export function expectation(values: readonly number[]): Expectation {
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    lowest: Math.min(...values),
    highest: Math.max(...values),
    points: values,
  };
}

/** Every order of the office's style that is its business and is allowed beside the seat's other orders. */
function changesOf(job: AdviceJob, adviser: AdviserName): Order[] {
  const game = sampleFuture(job.view, job.futures[0]!);
  const { seat } = job.view;
  return ordersOfBot(game, BOTS, seat, STYLES[adviser]).filter(
    (order) =>
      isBusinessOf(adviser, order) &&
      !contradicts(adviser, order, job) &&
      checkOrders(game, seat, withOrder(job.orders, order)).ok,
  );
}

function weigh(job: AdviceJob, order: Order): number[] {
  const orders = withOrder(job.orders, order);
  return job.futures
    .slice(0, WEIGHED_IN)
    .map((place) => scoreWith(orders, sampleFuture(job.view, place), job));
}

/** The change that ends best where the office compared them; null where none makes a difference. */
export function chosenChange(
  job: AdviceJob,
  adviser: AdviserName,
  own: readonly OwnOutcome[],
): Order | null {
  let best: Weighed | null = null;
  for (const order of changesOf(job, adviser)) {
    const scores = weigh(job, order);
    if (scores.every((score, i) => score === own[i]!.own)) continue;
    const total = scores.reduce((sum, score) => sum + score, 0);
    if (best === null || total > best.total) best = { order, total };
  }
  return best === null ? null : best.order;
}

/** The final score of the change in one future. */
export function scoreOfChange(job: AdviceJob, change: Order | null, at: number): number {
  const orders = change === null ? job.orders : withOrder(job.orders, change);
  return scoreWith(orders, sampleFuture(job.view, job.futures[at]!), job);
}

export function voiceFrom(
  adviser: AdviserName,
  order: Order | null,
  scores: readonly number[],
  own: readonly OwnOutcome[],
): Voice {
  return {
    adviser,
    order,
    expected: expectation(scores.map((score, i) => score - own[i]!.par)),
    betterIn: scores.filter((score, i) => score > own[i]!.own).length,
  };
}

/** How many steps it takes to hear all offices: one choice each, and one for every future. */
export function voiceStepCount({ futures }: AdviceJob): number {
  return ADVISERS.length * (1 + futures.length);
}
