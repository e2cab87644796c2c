// What each programme, compact and platform adds to the final score; one of them can be played in a turn.

import type { Card } from '../../../types/names';
import type { Order } from '../../../types/order';
import { type GameModel, useGame } from '../gameModel';
import { type ChoiceGains, useChoiceGains } from './choiceGains';

/** The name of a compact as a choice. */
export function compactName(champion: string): string {
  return `${'championsCompact' satisfies Card}-${champion}`;
}

/** The name of a platform as a choice. */
export function platformName(partner: string): string {
  return `${'jointPlatform' satisfies Card}-${partner}`;
}

/** Everything that can be played now or is being played, by its name. */
function dealsOf({ cards, champions, platforms, country }: GameModel): Record<string, Order> {
  const shared = { kind: 'playCard', country } as const;
  const isOpen = ({ state }: { readonly state: string }) =>
    state === 'open' || state === 'playable' || state === 'chosen';
  const deals: Record<string, Order> = {};
  for (const { card, asksWithWhom } of cards.value.filter(isOpen))
    if (!asksWithWhom) deals[card] = { ...shared, card };
  for (const { id } of champions.value.filter(isOpen))
    deals[compactName(id)] = { ...shared, card: 'championsCompact', champion: id };
  for (const { partner } of platforms.value.rows.filter(isOpen))
    deals[platformName(partner)] = { ...shared, card: 'jointPlatform', target: partner };
  return deals;
}

export function useDealGains(): ChoiceGains {
  const game = useGame();
  return useChoiceGains(game.state.value, 'playCard', dealsOf(game));
}

/** The choice that adds most for a card: itself, or one of those with whom it can be played. */
export function bestDealOf({ points }: ChoiceGains, card: Card): string {
  const names = Object.keys(points).filter((name) => name === card || name.startsWith(`${card}-`));
  return names.reduce(
    (best, name) => (points[name]! > points[best]! ? name : best),
    names[0] ?? card,
  );
}
