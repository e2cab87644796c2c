// The focus that a turn is played with: taken this turn or in force since the chapter began.

import { chapterStarts, largestLine, nationOf, repeatsOf } from '../engine';
import type { CountryId } from '../types/names';
import type { NationState } from '../types/state';
import { orderOf, type SeatState } from './seatState';

/** A focus, and in how many chapters in a row it was taken before. */
export type Focused = Pick<NationState, 'focus' | 'focusRepeats'>;

/** The focus of this turn: what was ordered, else the largest line at a chapter's start, else what is in force. */
export function focusOfTurn(
  state: Pick<SeatState, 'game' | 'orders'>,
  country: CountryId,
): Focused {
  const { game, orders } = state;
  const p = game.ruleset.parameters;
  const nation = nationOf(game.state, country);
  if (!chapterStarts(p, game.state.turn)) return nation;
  const shares = orderOf(orders, 'allocateBudget')?.percents ?? nation.budgetPercents;
  const focus = orderOf(orders, 'chooseFocus')?.pillar ?? largestLine(shares);
  return { focus, focusRepeats: repeatsOf(p, nation, focus) };
}
