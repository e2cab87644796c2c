// Plays whole games with bots in every seat.

import { BOTS } from '../../src/bots/index';
import { botOrders, createGame, ordersOfBot, resolveTurn } from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import type { BotName, CountryId } from '../../src/types/names';
import type { Order } from '../../src/types/order';

/** The orders of one turn when `bot` plays `seat` and every other nation follows its style. */
export function ordersWith(game: Game, seat: CountryId, bot: BotName): Order[] {
  return [...botOrders(game, BOTS, [seat]), ...ordersOfBot(game, BOTS, seat, bot)];
}

/** Plays on to the end, one turn at a time, and gives the game after it. */
function playOut(start: Game, seat: CountryId, bot: BotName): Game {
  let game = start;
  while (game.state.outcome === 'running')
    game = resolveTurn(game, ordersWith(game, seat, bot)).game;
  return game;
}

/** A whole game of `bot` on `seat` in the given scenario. */
export function playGame(
  rules: Pick<Game, 'ruleset' | 'scenario'>,
  options: { seat: CountryId; bot: BotName; seed: number; variant: string },
): Game {
  const start = createGame(rules.ruleset, rules.scenario, options);
  return playOut(start, options.seat, options.bot);
}
