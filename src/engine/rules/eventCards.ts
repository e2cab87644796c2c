// Finds event cards, drawn and dated ones, works out how likely each drawn one is, and who may meet it.

import { assert } from '../../lib/assert';
import { onceForEach } from '../../lib/once';
import type { DatedCard } from '../../types/history';
import type { ChapterId, CountryId } from '../../types/names';
import type {
  ChanceCase,
  CountryEventCard,
  EventCard,
  LaterEffects,
  Ruleset,
  WorldEventCard,
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

/** A card whose conditions say when it comes. */
type Conditional<Card extends EventCard> = Card & Required<Pick<Card, 'when'>>;

/** The cards of the rules by how they come, each part in the order of the rules. */
export interface Deck {
  readonly drawnForWorld: readonly WorldEventCard[];
  readonly toldToWorld: readonly Conditional<WorldEventCard>[];
  /** Cards of a nation that have a chance at all. */
  readonly drawnForNations: readonly CountryEventCard[];
  readonly toldToNations: readonly Conditional<CountryEventCard>[];
}

function isConditional<Card extends EventCard>(card: Card): card is Conditional<Card> {
  return card.when !== undefined;
}

function hasChance({ chance }: EventCard): boolean {
  return chance.some(({ base, terms = [] }) => base !== 0 || terms.length > 0);
}

/** Sorted once for all turns that are played by the same rules. */
export const deckOf = onceForEach((events: Ruleset['events']): Deck => {
  const ofWorld = events.filter((card) => card.scope === 'world');
  const ofNations = events.filter((card) => card.scope === 'country');
  return {
    drawnForWorld: ofWorld.filter((card) => !isConditional(card)),
    toldToWorld: ofWorld.filter(isConditional),
    drawnForNations: ofNations.filter(hasChance),
    toldToNations: ofNations.filter(isConditional),
  };
});

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
