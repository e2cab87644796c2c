// One game's turns with the orders of all seats worked out beforehand, so that no bot is measured.

import { BOTS } from '../../src/bots/index';
import { botOrders, createGame, resolveTurn } from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import type { Order } from '../../src/types/order';
import { korea } from '../support/korea';

export interface RecordedTurn {
  readonly game: Game;
  readonly orders: readonly Order[];
}

/** The turns of South Korea 2026 with every nation played by its style. */
export function recordTurns(seed: number): RecordedTurn[] {
  const { ruleset, scenario } = korea();
  const turns: RecordedTurn[] = [];
  let game = createGame(ruleset, scenario, { seed, variant: 'full' });
  while (game.state.outcome === 'running') {
    const orders = botOrders(game, BOTS, []);
    turns.push({ game, orders });
    game = resolveTurn(game, orders).game;
  }
  return turns;
}
