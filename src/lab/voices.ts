// The one change that each office would make to a seat's orders, found by its style from the view and played out by itself.

import { BOTS } from '../bots/index';
import { checkOrders, ordersOfBot, sampleFuture } from '../engine/index';
import { withOrder } from '../selectors/index';
import type { Expectation, Voice } from '../types/advice';
import { DECISIONS } from '../types/decisions';
import type { Game } from '../types/game';
import { ADVISERS, type AdviserName, type NationStyle } from '../types/names';
import type { Order } from '../types/order';
import type { AdviceJob } from './job';
import { chapterEnd, finalScore, playNext } from './playOut';

/** Whose style each office thinks in. */
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

/** Futures in which an office weighs its own changes before it speaks. */
const WEIGHED_IN = 2;

/** The seat's own orders in one future: the score they end with, and par's. */
export interface OwnOutcome {
  readonly own: number;
  readonly par: number;
}

interface Weighed {
  readonly order: Order;
  readonly total: number;
}

/** The final score with these orders of this turn, which stand to the chapter's end. */
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

/** Every order of the office's style that is its business and may stand beside the seat's others. */
function changesOf(job: AdviceJob, adviser: AdviserName): Order[] {
  const game = sampleFuture(job.view, job.futures[0]!);
  const { seat } = job.view;
  return ordersOfBot(game, BOTS, seat, STYLES[adviser]).filter(
    (order) =>
      isBusinessOf(adviser, order) && checkOrders(game, seat, withOrder(job.orders, order)).ok,
  );
}

function weigh(job: AdviceJob, order: Order): number[] {
  const orders = withOrder(job.orders, order);
  return job.futures
    .slice(0, WEIGHED_IN)
    .map((place) => scoreWith(orders, sampleFuture(job.view, place), job));
}

/** The change that ends best where the office has weighed it; null where none would make a difference. */
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

/** Steps that hearing all offices takes: a choice each, and one for every future. */
export function voiceStepCount({ futures }: AdviceJob): number {
  return ADVISERS.length * (1 + futures.length);
}
