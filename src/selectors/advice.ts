// An adviser's orders beside the seat's own: which it has given already, which it would have to give, which it would have to take back.

import { canonicalJson } from '../lib/canonicalJson';
import type { Order, OrderKind } from '../types/order';
import { orderOf, type SeatState } from './seatState';

export interface AdviceItem {
  readonly kind: OrderKind;
  /** What the adviser would order; null where it would take the seat's order back. */
  readonly order: Order | null;
  /** Whether the seat's orders are so already. */
  readonly isTaken: boolean;
}

/** The advice item by item. What is taken back comes first, because it might not be allowed beside the other orders. `asked` are the seat's orders when it asked, so that an item stays in the list after it was taken over. */
export function selectAdvice(
  { orders }: Pick<SeatState, 'orders'>,
  advised: readonly Order[],
  asked: readonly Order[],
): AdviceItem[] {
  const kinds = new Set([...asked, ...orders].map(({ kind }) => kind));
  for (const { kind } of advised) kinds.delete(kind);
  const withdrawn = [...kinds].map((kind): AdviceItem => {
    const isTaken = orderOf(orders, kind) === undefined;
    return { kind, order: null, isTaken };
  });
  const given = advised.map((order): AdviceItem => {
    const own = orderOf(orders, order.kind);
    const isTaken = own !== undefined && canonicalJson(own) === canonicalJson(order);
    return { kind: order.kind, order, isTaken };
  });
  return [...withdrawn, ...given];
}
