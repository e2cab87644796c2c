// A seat's order sheet: its orders of this round with the steps that led to them, and whether they have been handed in.

import { checkOrder, checkOrders } from '../engine/index';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { Scenario } from '../types/scenario';
import { copyOrder } from './copyOrder';
import { bookOf, EMPTY_BOOK, ordersOf, type OrderBook } from './orderBook';

export interface OrderSheet {
  readonly country: CountryId;
  readonly book: OrderBook;
  readonly isIn: boolean;
  /** Whether the seat has asked for the pilot in this round. */
  readonly wantsPilot?: boolean;
}

/** The seats in the order of the scenario's nations; countries that are no nations are left out. */
export function inScenarioOrder(
  { countries }: Scenario,
  seats: readonly CountryId[],
): readonly CountryId[] {
  const nations = countries.filter(({ id, role }) => role === 'nation' && seats.includes(id));
  return nations.map(({ id }) => id);
}

/** The untouched order sheets of a new round. */
export function emptySheets(seats: readonly CountryId[]): readonly OrderSheet[] {
  return seats.map((country) => ({ country, book: EMPTY_BOOK, isIn: false }));
}

/** The sheets with one of them changed. */
export function withSheet(
  sheets: readonly OrderSheet[],
  country: CountryId,
  change: Partial<Omit<OrderSheet, 'country'>>,
): readonly OrderSheet[] {
  return sheets.map((sheet) => (sheet.country === country ? { ...sheet, ...change } : sheet));
}

/** An order book made from a list of checked orders. */
export function bookFrom(game: Game, orders: readonly Order[]): OrderBook {
  const mayStand = (order: Order, given: readonly Order[]) => checkOrder(game, order, given).ok;
  return bookOf(orders.map(copyOrder), mayStand);
}

/** The list without the orders that are not legal beside the others. */
export function settled(game: Game, seat: CountryId, orders: readonly Order[]): readonly Order[] {
  let list = orders;
  for (;;) {
    const checked = checkOrders(game, seat, list);
    if (checked.ok) return list;
    const { index } = checked.error;
    list = list.filter((_, i) => i !== index);
  }
}

/** The orders of all sheets, seat by seat, so that it never shows who handed in first. */
export function ordersOfAll(sheets: readonly OrderSheet[]): Order[] {
  return sheets.flatMap(({ book }) => ordersOf(book).map(copyOrder));
}
