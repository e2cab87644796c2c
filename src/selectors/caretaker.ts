// Whether a caretaker governs a nation, for how long, and what it may not order.

import { hasCaretaker, mayGovern, nationOf } from '../engine/index';
import type { CountryId } from '../types/names';
import { ORDER_KINDS, type OrderKind } from '../types/order';
import type { SeatState } from './seatState';

export interface Caretaker {
  /** Turns that it still governs. */
  readonly turns: number;
  /** What must wait for whoever comes next. */
  readonly closed: readonly OrderKind[];
}

/** The caretaker of a nation; null where a government decides. */
export function selectCaretaker(
  { game }: Pick<SeatState, 'game'>,
  country: CountryId,
): Caretaker | null {
  const nation = nationOf(game.state, country);
  if (!hasCaretaker(nation)) return null;
  const closed = ORDER_KINDS.filter((kind) => !mayGovern(nation, kind));
  return { turns: nation.crisisTurns, closed };
}
