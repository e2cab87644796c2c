// What is tried to find what a lever adds to the final score: its other settings, or the order that was given.

import { withOrder } from '../../../selectors';
import type { Order, OrderKind } from '../../../types/order';
import type { GameModel } from '../gameModel';
import type { LeverTrial } from './lever';

/** What a setting is called, for the machine and in words, and the share that it leads to where it is one. */
type Called = readonly [id: string, words: string, order: Order, orderedPercent?: number];

/** Settings that a lever is not in, each in place of the orders as they are. */
export function trySettings<T>(
  game: GameModel,
  settings: readonly T[],
  call: (setting: T) => Called,
): LeverTrial | null {
  if (settings.length === 0) return null;
  const { orders } = game.state.value;
  const options = settings.map(call).map(([id, words, order, orderedPercent]) => ({
    id,
    words,
    orders: withOrder(orders, order),
    ...(orderedPercent === undefined ? {} : { orderedPercent }),
  }));
  return { orders, options, isGiven: false };
}

/** The order that was given, against none of its kind. */
export function tryGiven(game: GameModel, kind: OrderKind): LeverTrial {
  const { orders } = game.state.value;
  const others = orders.filter((order) => order.kind !== kind);
  return { orders: others, options: [{ id: kind, words: '', orders }], isGiven: true };
}
