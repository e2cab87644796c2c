// China partner: aligns with China, and so buys most of its chips there.

import { chooseCard, COMMON_WISHES } from './cardWishes';
import { adaptWeights } from './outlook';
import { meetChapters } from './meetChapters';
import { planOf, type Style } from './plan';

const WEIGHTS = { chips: 0.4, dataCentres: 0.19, power: 0.13, talent: 0.12, models: 0.16 };
const PRETRAIN_FROM_TURN = 5;

export const chinaPartner: Style = (view) =>
  meetChapters(
    view,
    planOf({
      weights: adaptWeights(view, WEIGHTS),
      buildPercent: 15,
      stance: 'alignChina',
      modelProgramme: view.turn < PRETRAIN_FROM_TURN ? 'adapt' : 'pretrain',
      card: chooseCard(view, COMMON_WISHES),
    }),
  );
