// What the superpowers will not have of a nation, and whether it has gone so far.

import type { CountryId, Power } from '../types/names';
import { boundOf } from './bounds';
import { placeOf } from './eventChoice';
import { type BidCondition, conditionsOf } from './quay';
import type { SeatState } from './seatState';

export interface RedLine {
  readonly id: string;
  readonly power: Power;
  readonly conditions: readonly BidCondition[];
  /** The number that each of them names. */
  readonly bounds: readonly number[];
  readonly isCrossed: boolean;
}

/** The red lines of both powers, in the order of the rules. */
export function selectRedLines({ game }: Pick<SeatState, 'game'>, country: CountryId): RedLine[] {
  const place = placeOf(game, country);
  return game.ruleset.demands.flatMap((card) => {
    if (card.redLine !== true) return [];
    const conditions = conditionsOf(card, place);
    const isCrossed = conditions.every(({ holds }) => holds);
    const bounds = conditions.map(({ condition }) => boundOf(condition));
    return [{ id: card.id, power: card.from, conditions, bounds, isCrossed }];
  });
}
