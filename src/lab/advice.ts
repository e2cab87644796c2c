// Finds orders for a seat from its view alone, and plays them and the seat's own out on other guessed futures.

import { BOTS, planSteps } from '../bots/index';
import { botOrders, ordersOfBot, resolveTurn, sampleFuture, scoreOf } from '../engine/index';
import type { Advice, Expectation } from '../types/advice';
import type { Game } from '../types/game';
import type { Order } from '../types/order';
import type { AdviceJob, AdviceResult, Steps } from './job';

/** Points above par with the advice and with the seat's own orders in one future. */
interface Outcome {
  readonly advised: number;
  readonly own: number;
}

/** The turn at which orders are no longer let stand: the start of the next chapter. */
function standingUntil({ view }: AdviceJob): number {
  const { turns } = view.ruleset.parameters.chapters;
  return view.turn - (view.turn % turns) + turns;
}

/** A turn of a guessed future in which everybody else follows its style. */
function next(game: Game, seat: string, own: readonly Order[]): Game {
  return resolveTurn(game, [...botOrders(game, BOTS, [seat]), ...own]).game;
}

function playBalanced(start: Game, seat: string, until: number): Game {
  let game = start;
  while (game.state.outcome === 'running' && game.state.turn < until)
    game = next(game, seat, ordersOfBot(game, BOTS, seat, 'balanced'));
  return game;
}

/** The final score with these orders, which stand to the chapter's end; from there on the seat plays as par does. */
function finalScore(future: Game, job: AdviceJob, orders: readonly Order[]): number {
  const { seat } = job.view;
  const until = standingUntil(job);
  let game = next(future, seat, orders);
  while (game.state.outcome === 'running' && game.state.turn < until) game = next(game, seat, []);
  return scoreOf(playBalanced(game, seat, game.state.length), seat).total;
}

function outcomeIn(job: AdviceJob, place: number, orders: readonly Order[]): Outcome {
  const future = sampleFuture(job.view, place);
  const { seat, length } = job.view;
  const par = scoreOf(playBalanced(sampleFuture(job.parView, place), seat, length), seat).total;
  return {
    advised: finalScore(future, job, orders) - par,
    own: finalScore(future, job, job.orders) - par,
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
