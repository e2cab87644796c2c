// Chip builder: puts most chip money into making chips at home and uses the weight of its suppliers.

import { chooseCard, COMMON_WISHES, type CardWish } from './cardWishes';
import { surgeWhile } from './fiscal';
import { adaptWeights } from './outlook';
import { meetChapters } from './meetChapters';
import { planOf, type Style } from './plan';

const WEIGHTS = { chips: 0.36, dataCentres: 0.18, power: 0.13, talent: 0.17, models: 0.16 };
const PRETRAIN_FROM_TURN = 3;
const HEDGE_FROM_TURN = 4;
const GOOD_PERFORMANCE = 0.6;

const LEVERAGE: CardWish = {
  card: 'supplyLeverage',
  when: ({ own }) =>
    own.timers.leverage <= 0 && own.supplyLeverage > 0.35 && own.chipDeliveryRatio < 0.9,
};

const WISHES = [LEVERAGE, ...COMMON_WISHES];

export const chipBuilder: Style = (view) =>
  meetChapters(
    view,
    planOf({
      weights: adaptWeights(view, WEIGHTS),
      fiscalStance: surgeWhile(view, 60),
      buildPercent: view.own.homeChipPerformance < GOOD_PERFORMANCE ? 80 : 65,
      stance: view.turn < HEDGE_FROM_TURN ? 'alignUsa' : 'hedge',
      modelProgramme: view.turn < PRETRAIN_FROM_TURN ? 'adapt' : 'pretrain',
      card: chooseCard(view, WISHES),
    }),
  );
