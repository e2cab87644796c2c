// Resolves turns for a session: the human's orders and the bots' together, kept as a record.

import { botOrders, hashState, resolveTurn } from '../engine/index';
import type { BotTable } from '../types/bot';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { TurnRecord } from './types';

/** Plays one turn from checked orders. The engine gets copies: what the store has frozen slows it down. */
export function playTurn(
  game: Game,
  bots: BotTable,
  human: CountryId,
  orders: readonly Order[],
): TurnRecord {
  const humanOrders = structuredClone(orders);
  const all = [...humanOrders, ...botOrders(game, bots, [human])];
  const resolved = resolveTurn(game, all);
  return {
    turn: game.state.turn,
    before: game,
    orders: all,
    humanOrders,
    events: resolved.events,
    after: resolved.game,
    hash: hashState(resolved.game.state),
  };
}
