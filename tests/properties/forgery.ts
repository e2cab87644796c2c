// A forger with the whole engine in hand: changes a record and makes every fingerprint fit again.

import { BOTS, recordGame } from '../../src/bots/index';
import { createGame, createReplay, playTurn, type PlayedTurn } from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import type { Order } from '../../src/types/order';
import type { Replay } from '../../src/types/replay';
import type { Scenario } from '../../src/types/scenario';
import { korea } from '../support/korea';

export const SEAT = 'KOR';
export const CONTENT = korea();

/** An honest game of a bot. */
export const HONEST = recordGame({
  ...CONTENT,
  seat: SEAT,
  bot: 'chipBuilder',
  seed: 11,
  variant: 'full',
}).replay;

function playUnchecked(start: Game, turns: Replay['turns']): PlayedTurn[] {
  const history: PlayedTurn[] = [];
  let game = start;
  for (const orders of turns) {
    const played = playTurn(game, BOTS, [SEAT], orders);
    history.push(played);
    game = played.after;
  }
  return history;
}

/** A record of these turns in which every hash and score is what the engine itself computes for them. */
export function forge(turns: Replay['turns'], scenario: Scenario = CONTENT.scenario): Replay {
  const start = createGame(CONTENT.ruleset, scenario, HONEST);
  return createReplay(start, [SEAT], playUnchecked(start, turns));
}

/** The turns with one turn's orders replaced. */
export function withTurn(turn: number, change: (orders: readonly Order[]) => Order[]) {
  return HONEST.turns.map((orders, i) => (i === turn ? change(orders) : orders));
}

/** Adds an order in place of the one of its kind. */
export function giving(order: Order): (orders: readonly Order[]) => Order[] {
  return (orders) => [...orders.filter(({ kind }) => kind !== order.kind), order];
}
