// A plain copy of an order, so that nothing frozen gets into the engine and nothing of the engine's is frozen.

import type { Order } from '../types/order';

/** A copy that shares no object or list with the order. */
export function copyOrder(order: Order): Order {
  if (order.kind === 'allocateBudget') return { ...order, percents: { ...order.percents } };
  if (order.kind === 'acceptPlatformsFrom') return { ...order, countries: [...order.countries] };
  return { ...order };
}
