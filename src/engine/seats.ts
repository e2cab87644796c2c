// Asks the bots for the orders of every nation that no human plays.

import { rngFor, type Random } from '../lib/rng';
import type { BotTable } from '../types/bot';
import type { Game } from '../types/game';
import type { BotName, CountryId } from '../types/names';
import type { Order } from '../types/order';
import { startsRound } from './rules/rounds';
import { STREAM_BOTS } from './turnContext';
import { type ViewOf, viewsOf } from './view';

/** A nation’s own source of draws for its bot in this turn. */
export function randomOfBot({ scenario, state }: Game, country: CountryId): Random {
  const place = scenario.countries.findIndex(({ id }) => id === country);
  return rngFor(state.seed, state.turn, STREAM_BOTS + place);
}

/** The orders of one bot for one nation; none in the middle of a round. It uses the nation's own stream of draws. Whoever asks for several nations of a game hands in its views. */
export function ordersOfBot(
  game: Game,
  bots: BotTable,
  country: CountryId,
  bot: BotName,
  viewOf: ViewOf = viewsOf(game),
): Order[] {
  if (!startsRound(game.state)) return [];
  return bots[bot](viewOf(country), randomOfBot(game, country));
}

/** The orders of all nations but the human ones, each from its own view, by the nation's style. */
export function botOrders(
  game: Game,
  bots: BotTable,
  humans: readonly CountryId[],
  viewOf: ViewOf = viewsOf(game),
): Order[] {
  const orders: Order[] = [];
  for (const country of game.scenario.countries) {
    if (country.role !== 'nation' || humans.includes(country.id)) continue;
    for (const order of ordersOfBot(game, bots, country.id, country.style, viewOf))
      orders.push(order);
  }
  return orders;
}
