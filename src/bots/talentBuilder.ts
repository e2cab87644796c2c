// Talent builder: pays for people first and gives its models away.

import {
  chooseCard,
  COMMON_WISHES,
  RELEASE,
  RESKILLING,
  upTo,
  visaBelow,
  type CardWish,
} from './cardWishes';
import { surgeWhile } from './fiscal';
import { adaptWeights } from './outlook';
import { meetChapters } from './meetChapters';
import { planOf, type Style } from './plan';

const WEIGHTS = { chips: 0.27, dataCentres: 0.18, power: 0.12, talent: 0.23, models: 0.2 };
const TALENT_WHEN_ENOUGH = 0.1;
const ENOUGH_TALENT = 1.05;
const PRETRAIN_FROM_TURN = 3;

const WISHES: readonly CardWish[] = [
  upTo('sovereignUnit', 2),
  visaBelow(1),
  RELEASE,
  RESKILLING,
  upTo('jointPlatform'),
  ...COMMON_WISHES,
];

export const talentBuilder: Style = (view) => {
  const talent = view.own.talentRatio > ENOUGH_TALENT ? TALENT_WHEN_ENOUGH : WEIGHTS.talent;
  return meetChapters(
    view,
    planOf({
      weights: adaptWeights(view, { ...WEIGHTS, talent }),
      fiscalStance: surgeWhile(view, 60),
      buildPercent: 20,
      modelProgramme: view.turn < PRETRAIN_FROM_TURN ? 'adapt' : 'pretrain',
      card: chooseCard(view, WISHES),
    }),
  );
};
