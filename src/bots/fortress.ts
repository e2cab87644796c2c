// Fortress: goes alone, builds firm power and chips of its own.

import {
  chooseCard,
  COMMON_WISHES,
  RESKILLING,
  upTo,
  visaBelow,
  type CardWish,
} from './cardWishes';
import { adaptWeights } from './outlook';
import { meetChapters } from './meetChapters';
import { planOf, type Style } from './plan';

const WEIGHTS = { chips: 0.4, dataCentres: 0.16, power: 0.13, talent: 0.12, models: 0.19 };

const WISHES: readonly CardWish[] = [
  RESKILLING,
  upTo('sovereignUnit'),
  visaBelow(0.9),
  ...COMMON_WISHES,
];

export const fortress: Style = (view) =>
  meetChapters(
    view,
    planOf({
      weights: adaptWeights(view, WEIGHTS),
      buildPercent: 45,
      powerMix: 'firm',
      stance: 'alone',
      modelProgramme: 'pretrain',
      dataLaw: 'sovereignCloud',
      card: chooseCard(view, WISHES),
    }),
  );
