// Finds event cards and works out how likely each is.

import { assert } from '../../lib/assert';
import type { ChanceCase, EventCard, LaterEffects, Ruleset } from '../../types/ruleset';
import { conditionsHold, readQuantity, type QuantityContext } from './quantities';

/** The event card with this id. */
export function eventCard(ruleset: Ruleset, id: string): EventCard {
  for (const card of ruleset.events) if (card.id === id) return card;
  assert(false, `there is no event card ${id}`);
}

/** What an answer still has in store, or undefined. */
export function laterOf(ruleset: Ruleset, event: string, option: string): LaterEffects | undefined {
  const card = eventCard(ruleset, event);
  if (card.scope !== 'country') return undefined;
  return card.options.find(({ id }) => id === option)?.later;
}

function chanceOfCase(chance: ChanceCase, context: QuantityContext): number {
  let sum = chance.base;
  if (chance.terms !== undefined) {
    for (const term of chance.terms) sum += term.factor * readQuantity(term.quantity, context);
  }
  return sum;
}

/** The chance of an event this turn, from the first case whose conditions hold; 0 when none does. */
export function eventChance(card: EventCard, context: QuantityContext): number {
  for (const chance of card.chance) {
    if (chance.when === undefined || conditionsHold(chance.when, context))
      return chanceOfCase(chance, context);
  }
  return 0;
}
