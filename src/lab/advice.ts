// Finds orders for a seat from its view alone, and plays them and the seat's own out on other guessed futures.

import { planSteps } from '../bots/index';
import { sampleFuture, scoreOf } from '../engine/index';
import type { Advice, Expectation } from '../types/advice';
import type { Order } from '../types/order';
import type { AdviceJob, AdviceResult, Steps } from './job';
import { chapterEnd, finalScore, playBalanced, playNext } from './playOut';

/** Points above par with the advice and with the seat's own orders in one future. */
interface Outcome {
  readonly advised: number;
  readonly own: number;
}

function outcomeIn(job: AdviceJob, place: number, orders: readonly Order[]): Outcome {
  const future = sampleFuture(job.view, place);
  const { seat, length } = job.view;
  const until = chapterEnd(future);
  const score = (given: readonly Order[]) => finalScore(playNext(future, seat, given), seat, until);
  const par = scoreOf(playBalanced(sampleFuture(job.parView, place), seat, length), seat).total;
  return {
    advised: score(orders) - par,
    own: score(job.orders) - par,
  };
}

function expectation(values: readonly number[]): Expectation {
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    lowest: Math.min(...values),
    highest: Math.max(...values),
  };
}

function adviceFrom(orders: readonly Order[], outcomes: readonly Outcome[]): Advice {
  return {
    orders,
    advised: expectation(outcomes.map(({ advised }) => advised)),
    own: expectation(outcomes.map(({ own }) => own)),
    futures: outcomes.length,
    betterIn: outcomes.filter(({ advised, own }) => advised > own).length,
  };
}

const NONE: AdviceResult = { kind: 'advice', advice: null };

/** One step for every way the planner tries and for every future the orders are played out in. */
export function* playAdvice(job: AdviceJob): Steps<AdviceResult> {
  const planning = planSteps(job.view);
  let step = planning.next();
  while (step.done !== true) {
    if (yield 1) return NONE;
    step = planning.next();
  }
  const outcomes: Outcome[] = [];
  for (const place of job.futures) {
    outcomes.push(outcomeIn(job, place, step.value));
    if (yield 1) return NONE;
  }
  return { kind: 'advice', advice: adviceFrom(step.value, outcomes) };
}
