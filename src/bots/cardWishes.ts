// Which programme card a bot wants: the first of its wishes that applies; what it cannot pay yet, it saves for.

import type { PlayerView } from '../types/game';
import type { Card } from '../types/names';
import { withPartner, type CardChoice } from './cardPartner';

/** A card and when it is wanted. */
export interface CardWish {
  readonly card: Card;
  readonly when: (view: PlayerView) => boolean;
}

const SUPPORT_FOR_RESKILLING = 60;
const RELEASE_LAG_GENERATIONS = 0.9;
const ENOUGH_TALENT = 0.95;

/** A card that is wanted until it has been played this many times. */
export function upTo(card: Card, times = 1): CardWish {
  return { card, when: ({ own }) => own.cardsPlayed[card] < times };
}

export const RELEASE: CardWish = {
  card: 'modelRelease',
  when: ({ own, ruleset: { parameters } }) =>
    own.modelProgramme === 'pretrain' &&
    own.lagGenerations < RELEASE_LAG_GENERATIONS &&
    own.ownModelLog10Flop >
      own.releasedModelLog10Flop + parameters.modelRelease.step * parameters.training.generationOom,
};

export const RESKILLING: CardWish = {
  card: 'reskilling',
  when: ({ own }) => own.timers.reskilling <= 0,
};

export const RESKILLING_WHEN_UNPOPULAR: CardWish = {
  card: 'reskilling',
  when: (view) => RESKILLING.when(view) && view.own.support < SUPPORT_FOR_RESKILLING,
};

export const COMPACT: CardWish = {
  card: 'championsCompact',
  when: ({ own }) => own.timers.compact <= 0,
};

/** The talent visa, wanted while experts are below `ratio` of the need. */
export function visaBelow(ratio: number): CardWish {
  return {
    card: 'talentVisa',
    when: ({ own }) => own.timers.talentVisa <= 0 && own.talentRatio < ratio,
  };
}

/** What every style plays once its own wishes are fulfilled. */
export const COMMON_WISHES: readonly CardWish[] = [
  RESKILLING_WHEN_UNPOPULAR,
  RELEASE,
  upTo('sovereignUnit', 2),
  upTo('jointPlatform'),
  visaBelow(ENOUGH_TALENT),
  COMPACT,
];

/** Political capital that must be kept for a platform that the seat has proposed and that is not answered yet. */
function promisedCapital({ proposals, seat, ruleset }: PlayerView): number {
  const isPromised = proposals.some(({ from, isOpen }) => isOpen && from === seat);
  return isPromised ? ruleset.parameters.cardCost.jointPlatform : 0;
}

/** The card to play now, or null. Nobody saves for a card of infinite cost, because it cannot be played. */
export function chooseCard(view: PlayerView, wishes: readonly CardWish[]): CardChoice | null {
  const free = view.own.politicalCapital - promisedCapital(view);
  for (const { card, when } of wishes) {
    const cost = view.ruleset.parameters.cardCost[card];
    if (cost === Number.POSITIVE_INFINITY || !when(view)) continue;
    if (free < cost) return null;
    const choice = withPartner(view, card);
    if (choice !== null) return choice;
  }
  return null;
}
