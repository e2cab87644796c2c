// Plays from the orders of all human seats to the next time at which they give orders: one turn, or all turns of a round.

import { playTurn, startsRound } from '../engine/index';
import type { BotTable } from '../types/bot';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { TurnRecord } from './types';

/** Plays the turns without orders that are left of a round; none where a round begins or the game is over. */
export function finishRound(
  game: Game,
  bots: BotTable,
  humans: readonly CountryId[],
): TurnRecord[] {
  const played: TurnRecord[] = [];
  let now = game;
  while (now.state.outcome === 'running' && !startsRound(now.state)) {
    const record = playTurn(now, bots, humans, []);
    played.push(record);
    now = record.after;
  }
  return played;
}

/** The turns of a whole round, from the checked orders of all human seats. */
export function playRound(
  game: Game,
  bots: BotTable,
  humans: readonly CountryId[],
  orders: readonly Order[],
): readonly [TurnRecord, ...TurnRecord[]] {
  const first = playTurn(game, bots, humans, orders);
  return [first, ...finishRound(first.after, bots, humans)];
}
