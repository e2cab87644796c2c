// Plays guessed futures to their end, so that a bot can compare what it might do.

import {
  chapterStarts,
  randomOfBot,
  resolveTurn,
  sampleFuture,
  scoreOf,
  viewFor,
  viewsOf,
} from '../../engine/index';
import type { Game, PlayerView } from '../../types/game';
import type { CountryId } from '../../types/names';
import type { Order } from '../../types/order';
import { moodFrom, rivalBids } from '../bids';
import { rivalAnswers } from '../deals';
import type { Plan, Style } from '../plan';
import { ordersOf } from '../planOrders';
import { styleNamed } from '../styles';

/** What every rival's style would order in a guessed mood. Rivals here do not look ahead themselves. */
function rivalOrders(game: Game, seat: CountryId): Order[] {
  const viewOf = viewsOf(game);
  const orders: Order[] = [];
  for (const country of game.scenario.countries) {
    if (country.role !== 'nation' || country.id === seat) continue;
    const view = viewOf(country.id);
    const plan = styleNamed(country.style)(view);
    const mood = moodFrom(randomOfBot(game, country.id));
    for (const order of ordersOf(view, plan, mood)) orders.push(order);
  }
  return orders;
}

/** A game that the view allows, and what the rivals do first in it. */
export class Future {
  private readonly start: Game;
  private readonly seat: CountryId;
  private readonly rivals: readonly Order[];
  /** Turns that were played in it so far, over all ways. */
  turnsResolved = 0;

  constructor(view: PlayerView, place: number) {
    this.start = sampleFuture(view, place);
    this.seat = view.seat;
    this.rivals = rivalOrders(this.start, view.seat);
  }

  /** The game after this many turns of a style, or at its end; `first` is played in the first of them. To save time, rivals follow their styles in that turn and at the start of every chapter, and keep their standing orders in between. */
  playOn(style: Style, first: Plan | null, turns: number): Game {
    let game = this.start;
    const last = game.state.turn + turns;
    while (game.state.outcome === 'running' && game.state.turn < last)
      game = this.step(game, style, game === this.start ? first : null);
    return game;
  }

  private step(game: Game, style: Style, plan: Plan | null): Game {
    const { seat } = this;
    const view = viewFor(game, seat);
    const orders = ordersOf(view, plan ?? style(view));
    const starts = chapterStarts(game.ruleset.parameters, game.state.turn);
    if (game === this.start) orders.push(...this.rivals);
    else if (starts) orders.push(...rivalOrders(game, seat));
    else orders.push(...rivalBids(game, seat), ...rivalAnswers(game, seat));
    this.turnsResolved++;
    return resolveTurn(game, orders).game;
  }

  /** The score at the end of the game. */
  finalScore(style: Style, first: Plan | null): number {
    const game = this.playOn(style, first, this.start.state.length);
    return scoreOf(game, this.seat).total;
  }
}

/** Some games that a view allows; other ones are drawn every turn. */
export function futuresOf(view: PlayerView, count: number): Future[] {
  return Array.from({ length: count }, (_, place) => new Future(view, view.turn * count + place));
}
