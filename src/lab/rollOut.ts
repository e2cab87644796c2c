// Plays a seat's orders of one turn out to the end of a guessed future.

import { BOTS } from '../bots/index';
import { botOrders, ordersOfBot, resolveTurn, scoreOf } from '../engine/index';
import type { Expectation } from '../types/advice';
import type { Game } from '../types/game';
import type { Order } from '../types/order';
import type { AdviceJob } from './job';

/** The turn at which orders are no longer let stand: the start of the next chapter. */
function standingUntil({ view }: AdviceJob): number {
  const { turns } = view.ruleset.parameters.chapters;
  return view.turn - (view.turn % turns) + turns;
}

/** A turn of a guessed future in which everybody else follows its style. */
function next(game: Game, seat: string, own: readonly Order[]): Game {
  return resolveTurn(game, [...botOrders(game, BOTS, [seat]), ...own]).game;
}

export function playBalanced(start: Game, seat: string, until: number): Game {
  let game = start;
  while (game.state.outcome === 'running' && game.state.turn < until)
    game = next(game, seat, ordersOfBot(game, BOTS, seat, 'balanced'));
  return game;
}

/** The final score with these orders, which stand to the chapter's end; from there on the seat plays as par does. */
export function finalScore(future: Game, job: AdviceJob, orders: readonly Order[]): number {
  const { seat } = job.view;
  const until = standingUntil(job);
  let game = next(future, seat, orders);
  while (game.state.outcome === 'running' && game.state.turn < until) game = next(game, seat, []);
  return scoreOf(playBalanced(game, seat, game.state.length), seat).total;
}

export function expectation(values: readonly number[]): Expectation {
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    lowest: Math.min(...values),
    highest: Math.max(...values),
  };
}
