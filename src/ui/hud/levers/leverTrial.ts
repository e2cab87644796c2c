// What is tried to find what a lever adds to the final score: its other settings, or the order that was given.

import { withOrder } from '../../../selectors';
import type { Order, OrderKind } from '../../../types/order';
import type { GameModel } from '../gameModel';
import type { LeverOption, LeverTrial } from './lever';

/** The share that a setting leads to, and by how much. */
type Share = Pick<LeverOption, 'orderedPercent' | 'stepPercent'>;

/** An option's id and words, and the share that it leads to where it is one. */
type Called = readonly [id: string, words: string, order: Order, share?: Share];

/** The other settings of a lever, each compared with the present orders. */
export function trySettings<T>(
  game: GameModel,
  settings: readonly T[],
  call: (setting: T) => Called,
): LeverTrial | null {
  if (settings.length === 0) return null;
  const { orders } = game.state.value;
  const options = settings.map(call).map(([id, words, order, share]) => ({
    id,
    words,
    orders: withOrder(orders, order),
    ...share,
  }));
  return { orders, options, isGiven: false };
}

/** The order that was given, compared with no order of its kind. */
export function tryGiven(game: GameModel, kind: OrderKind): LeverTrial {
  const { orders } = game.state.value;
  const others = orders.filter((order) => order.kind !== kind);
  return { orders: others, options: [{ id: kind, words: '', orders }], isGiven: true };
}
