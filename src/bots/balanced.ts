// Balanced: the same sound split every turn and a card every third turn.

import {
  chooseCard,
  COMPACT,
  RELEASE,
  RESKILLING_WHEN_UNPOPULAR,
  upTo,
  visaBelow,
  type CardWish,
} from './cardWishes';
import { surgeWhile } from './fiscal';
import { chooseByChapters } from './meetChapters';
import { planOf, type Style } from './plan';
import type { PlayerView } from '../types/game';

const WEIGHTS = { chips: 0.34, dataCentres: 0.22, power: 0.15, talent: 0.14, models: 0.15 };
const PRETRAIN_FROM_TURN = 4;
const CARD_EVERY_TURNS = 3;
const CARD_ON = 1;

const CAMPUS_WITH_POWER_TO_SPARE: CardWish = {
  card: 'foreignCampus',
  when: ({ own }) => own.powerRatio > 1.4 && own.cardsPlayed.foreignCampus < 2,
};

const WISHES: readonly CardWish[] = [
  RESKILLING_WHEN_UNPOPULAR,
  RELEASE,
  CAMPUS_WITH_POWER_TO_SPARE,
  upTo('sovereignUnit', 2),
  upTo('jointPlatform', 2),
  visaBelow(0.95),
  COMPACT,
];

/** A superpower has models of its own to keep, so it trains from the first turn on. */
function trains({ turn, own }: PlayerView): boolean {
  return turn >= PRETRAIN_FROM_TURN || own.superpower !== null;
}

export const balanced: Style = (view) =>
  chooseByChapters(
    view,
    planOf({
      weights: WEIGHTS,
      fiscalStance: surgeWhile(view, 62),
      modelProgramme: trains(view) ? 'pretrain' : 'adapt',
      card: view.turn % CARD_EVERY_TURNS === CARD_ON ? chooseCard(view, WISHES) : null,
    }),
  );
