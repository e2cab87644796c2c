// Platform ally: shares training with partners from the start and keeps its data at home.

import { chooseCard, COMMON_WISHES, RELEASE, upTo, type CardWish } from './cardWishes';
import { surgeWhile } from './fiscal';
import { adaptWeights } from './outlook';
import { meetChapters } from './meetChapters';
import { planOf, type Style } from './plan';

const WEIGHTS = { chips: 0.36, dataCentres: 0.2, power: 0.13, talent: 0.13, models: 0.18 };

const WISHES: readonly CardWish[] = [
  upTo('jointPlatform', 3),
  upTo('sovereignUnit'),
  RELEASE,
  ...COMMON_WISHES,
];

export const platformAlly: Style = (view) =>
  meetChapters(
    view,
    planOf({
      weights: adaptWeights(view, WEIGHTS),
      fiscalStance: surgeWhile(view, 60),
      modelProgramme: 'pretrain',
      dataLaw: 'sovereignCloud',
      card: chooseCard(view, WISHES),
    }),
  );
