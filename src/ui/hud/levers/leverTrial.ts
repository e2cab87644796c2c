// What is tried to find what a lever adds to the final score: its other settings, or the order that was given.

import { withOrder } from '../../../selectors';
import type { Order, OrderKind } from '../../../types/order';
import type { GameModel } from '../gameModel';
import type { LeverTrial } from './lever';

/** A setting that a lever is not in. */
interface Setting {
  readonly id: string;
  readonly words: string;
  readonly order: Order;
}

/** Other settings, each in place of the orders as they are. */
export function trySettings(game: GameModel, settings: readonly Setting[]): LeverTrial | null {
  if (settings.length === 0) return null;
  const { orders } = game.state.value;
  return {
    orders,
    options: settings.map(({ id, words, order }) => ({
      id,
      words,
      orders: withOrder(orders, order),
    })),
    isGiven: false,
  };
}

/** The order that was given, against none of its kind. */
export function tryGiven(game: GameModel, kind: OrderKind): LeverTrial {
  const { orders } = game.state.value;
  const others = orders.filter((order) => order.kind !== kind);
  return { orders: others, options: [{ id: kind, words: '', orders }], isGiven: true };
}
