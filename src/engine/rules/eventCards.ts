// Finds event cards, drawn and dated ones, works out how likely each drawn one is, and who may meet it.

import { assert } from '../../lib/assert';
import type { DatedCard } from '../../types/history';
import type { ChapterId, CountryId } from '../../types/names';
import type {
  ChanceCase,
  CountryEventCard,
  EventCard,
  LaterEffects,
  Ruleset,
} from '../../types/ruleset';
import type { Scenario } from '../../types/scenario';
import { historyOf } from './history';
import { conditionsHold, readQuantity, type QuantityContext } from './quantities';

/** Where cards are looked up: a game, a view or a turn. */
export interface CardSource {
  readonly ruleset: Ruleset;
  readonly scenario: Pick<Scenario, 'history'>;
}

/** The card with this id: one of the rules that are played, among them those of the author, or a dated one. */
export function eventCard({ ruleset, scenario }: CardSource, id: string): EventCard | DatedCard {
  for (const card of ruleset.events) if (card.id === id) return card;
  for (const card of historyOf(scenario)) if (card.id === id) return card;
  assert(false, `there is no event card ${id}`);
}

/** The effects that an answer has in store for later, or undefined. */
export function laterOf(
  source: CardSource,
  event: string,
  option: string,
): LaterEffects | undefined {
  const card = eventCard(source, event);
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

/** Whether a nation may meet a card in a chapter that follows `before`, which is null in the first. */
export function mayMeet(
  { countries, after }: CountryEventCard,
  nation: CountryId,
  before: ChapterId | null,
): boolean {
  if (countries !== undefined && !countries.includes(nation)) return false;
  return after === undefined || (before !== null && after.includes(before));
}

/** The chance of an event this turn, from the first case whose conditions hold; 0 when none does. */
export function eventChance(card: EventCard, context: QuantityContext): number {
  for (const chance of card.chance) {
    if (chance.when === undefined || conditionsHold(chance.when, context))
      return chanceOfCase(chance, context);
  }
  return 0;
}
