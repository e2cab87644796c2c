// A plain copy of an order, so that nothing frozen gets into the engine and nothing of the engine's is frozen.

import type { Order } from '../types/order';

/** A copy that shares no object or list with the order. */
export function copyOrder(order: Order): Order {
  if (order.kind === 'allocateBudget') return { ...order, percents: { ...order.percents } };
  if (order.kind === 'acceptPlatformsFrom') {
    const { countries, declined } = order;
    const copy = { ...order, countries: [...countries] };
    return declined === undefined ? copy : { ...copy, declined: [...declined] };
  }
  return { ...order };
}
