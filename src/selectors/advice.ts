// An adviser's orders beside the seat's own: which it has given already, which it would have to give, which it would have to take back.

import { difference, greatest, least, measured } from '../engine';
import { canonicalJson } from '../lib/canonicalJson';
import type { Expectation } from '../types/advice';
import type { Explanation } from '../types/explanation';
import type { Order, OrderKind } from '../types/order';
import { meanOf } from './futureParts';
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

export type ExpectedParts = Readonly<Record<'mean' | 'lowest' | 'highest', Explanation>>;

/** The tree of an expectation: the mean of what came in its futures. */
export function expectedParts({ points }: Pick<Expectation, 'points'>): ExpectedParts {
  const futures = points.map((value) => measured('futurePoints', value));
  return {
    mean: meanOf({ name: 'mean', one: 'futurePoints', all: 'futuresPoints', values: points }),
    lowest: least('lowest', futures),
    highest: greatest('highest', futures),
  };
}

/** By how much one expectation is above the other. */
export function expectedGain(more: ExpectedParts, less: ExpectedParts): Explanation {
  return difference('points', [more.mean, less.mean]);
}
