// Cards, lots and demands of a scenario's author as the rules play them: without their words.

import type { OwnEvent } from '../../types/ownEvent';
import type { OwnDemand } from '../../types/ownDemand';
import type { OwnLot } from '../../types/ownLot';
import type { DemandCard, EventCard, EventOption, LotCard } from '../../types/ruleset';

/** What an answer does, and none of its words. */
export function playedOption({ id, effects, later }: EventOption): EventOption {
  return { id, effects, ...(later === undefined ? {} : { later }) };
}

/** What is played of an author's card; one that waits for conditions has no chance. */
export function playedCard(card: OwnEvent): EventCard {
  const { id } = card;
  const drawn =
    'when' in card ? { chance: [], when: card.when } : ({ chance: card.chance } as const);
  if (card.scope === 'world') return { id, scope: 'world', ...drawn, effects: card.effects };
  const { again, countries, after, options } = card;
  return {
    id,
    scope: 'country',
    ...drawn,
    ...(again === undefined ? {} : { again }),
    ...(countries === undefined ? {} : { countries }),
    ...(after === undefined ? {} : { after }),
    options: options.map(playedOption),
  };
}

/** What is played of an author's kind of lot. */
export function playedLot({ name: _name, text: _text, ...played }: OwnLot): LotCard {
  return played;
}

/** What is played of an author's demand. */
export function playedDemand({
  name: _name,
  text: _text,
  offer: _offer,
  ...played
}: OwnDemand): DemandCard {
  return played;
}
