// What a bid for each lot at each premium, alone, is likely to add to the final score.

import { bidOrder } from '../../../selectors';
import { PREMIUMS, type Premium } from '../../../types/names';
import type { Order } from '../../../types/order';
import { type ChoiceGains, useChoiceGains } from '../forecast/choiceGains';
import { useGame } from '../gameModel';

/** The name of a bid as a choice. */
export function bidName(lot: string, premium: Premium): string {
  return `${lot}-${premium}`;
}

export function useBidGains(): ChoiceGains {
  const { state, country, quay } = useGame();
  const choices: Record<string, Order> = {};
  for (const { id, isOpen, prices } of quay.value.lots) {
    if (!isOpen) continue;
    for (const { premium, refusal } of prices) {
      const order = refusal === null ? bidOrder(country, [{ lot: id, premium }]) : null;
      if (order !== null) choices[bidName(id, premium)] = order;
    }
  }
  return useChoiceGains(state.value, 'bidForLots', choices);
}

/** The bid for a lot that adds most; the one at list price while none is known. */
export function bestBidFor({ points }: ChoiceGains, lot: string): string {
  const names = PREMIUMS.map((premium) => bidName(lot, premium)).filter((name) => name in points);
  return names.reduce(
    (best, name) => (points[name]! > points[best]! ? name : best),
    names[0] ?? bidName(lot, 'list'),
  );
}
