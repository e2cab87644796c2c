// This turn's orders as a list of steps that can be undone and redone.

import { produce } from 'immer';
import { assert } from '../lib/assert';
import { canonicalJson } from '../lib/canonicalJson';
import type { Order, OrderKind } from '../types/order';

/** One act of the player: the order given or withdrawn, and the orders that stand after it. */
interface Step {
  readonly order: Order;
  readonly orders: readonly Order[];
  /** Orders that were no longer legal beside the change and were taken out with it. */
  readonly dropped: readonly Order[];
}

/** All steps of the turn; those from `done` on were undone and can be redone. */
export interface OrderBook {
  readonly steps: readonly Step[];
  readonly done: number;
}

export const EMPTY_BOOK: OrderBook = Object.freeze({ steps: Object.freeze([]), done: 0 });
const NO_ORDERS: readonly Order[] = Object.freeze([]);

/** Removes the orders of a list that are not legal beside the others; see `session.ts`. */
export type Settle = (orders: readonly Order[]) => readonly Order[];

function lastStep(book: OrderBook): Step | undefined {
  return book.steps[book.done - 1];
}

/** The orders in force, at most one per kind, the latest last. */
export function ordersOf(book: OrderBook): readonly Order[] {
  return lastStep(book)?.orders ?? NO_ORDERS;
}

/** What the latest step took out beside the order that it was about. */
export function droppedOf(book: OrderBook): readonly Order[] {
  return lastStep(book)?.dropped ?? NO_ORDERS;
}

/** The orders of the steps that can be taken back, the next one last. */
export function undoableOf(book: OrderBook): readonly Order[] {
  return book.steps.slice(0, book.done).map(({ order }) => order);
}

/** The orders of the steps that can be taken again, the next one last. */
export function redoableOf(book: OrderBook): readonly Order[] {
  return book.steps
    .slice(book.done)
    .map(({ order }) => order)
    .reverse();
}

function addStep(book: OrderBook, order: Order, wanted: readonly Order[], settle: Settle) {
  const orders = settle(wanted);
  const dropped = wanted.filter((wish) => !orders.includes(wish));
  return produce(book, (draft) => {
    draft.steps.splice(draft.done, Infinity, { order, orders, dropped } as (typeof draft.steps)[0]);
    draft.done++;
  });
}

/** The book with an order in place of the earlier one of its kind; the same book if nothing changes. */
export function withOrder(book: OrderBook, order: Order, settle: Settle): OrderBook {
  const orders = ordersOf(book);
  const before = orders.find(({ kind }) => kind === order.kind);
  if (before !== undefined && canonicalJson(before) === canonicalJson(order)) return book;
  const others = orders.filter(({ kind }) => kind !== order.kind);
  return addStep(book, order, [...others, order], settle);
}

/** The book without the order of one kind; the same book if there is none. */
export function withoutOrder(book: OrderBook, kind: OrderKind, settle: Settle): OrderBook {
  const orders = ordersOf(book);
  const order = orders.find((given) => given.kind === kind);
  if (order === undefined) return book;
  return addStep(
    book,
    order,
    orders.filter((given) => given !== order),
    settle,
  );
}

/** The book of orders that are legal together, as if they had been given one after the other. An order that is only legal after a later one is given after it. */
export function bookOf(
  orders: readonly Order[],
  mayStand: (order: Order, given: readonly Order[]) => boolean,
): OrderBook {
  let book = EMPTY_BOOK;
  let waiting = orders;
  while (waiting.length > 0) {
    const before = book;
    waiting = waiting.filter((order) => {
      const fits = mayStand(order, ordersOf(book));
      if (fits) book = withOrder(book, order, (wanted) => wanted);
      return !fits;
    });
    assert(book !== before, 'orders that are legal together can be given in turn');
  }
  return book;
}

/** The book after this many steps back (negative) or forth, as far as there are steps. */
export function moved(book: OrderBook, steps: number): OrderBook {
  const done = Math.min(Math.max(book.done + steps, 0), book.steps.length);
  if (done === book.done) return book;
  return produce(book, (draft) => {
    draft.done = done;
  });
}
