// Copies orders, so that nothing frozen gets into the engine, and nothing of the engine's gets frozen.

import type { Order } from '../types/order';

function copyValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice() as unknown[];
  return typeof value === 'object' && value !== null ? { ...value } : value;
}

/** A copy that shares no object or list with the order; none goes deeper than one. */
export function copyOrder(order: Order): Order {
  const entries = Object.entries(order).map(([name, value]) => [name, copyValue(value)]);
  return Object.fromEntries(entries) as Order;
}
