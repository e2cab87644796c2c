// Fast buyer: buys American chips as fast as they come and burns gas to run them.

import { chooseCard, COMMON_WISHES, type CardWish } from './cardWishes';
import { surgeWhile } from './fiscal';
import { adaptWeights } from './outlook';
import { meetChapters } from './meetChapters';
import { planOf, type Style } from './plan';

const WEIGHTS = { chips: 0.44, dataCentres: 0.22, power: 0.12, talent: 0.07, models: 0.15 };
const PRETRAIN_FROM_TURN = 3;

const APPROVAL: CardWish = {
  card: 'bulkExportApproval',
  when: ({ own }) =>
    own.timers.bulkApproval <= 0 && own.usTrust > 0.36 && own.chipDeliveryRatio < 0.9,
};

export const fastBuyer: Style = (view) =>
  meetChapters(
    view,
    planOf({
      weights: adaptWeights(view, WEIGHTS),
      fiscalStance: surgeWhile(view, 58, 1.5),
      buildPercent: 5,
      powerMix: 'gasFast',
      stance: 'alignUsa',
      modelProgramme: view.turn < PRETRAIN_FROM_TURN ? 'adapt' : 'pretrain',
      card: chooseCard(view, [APPROVAL, ...COMMON_WISHES]),
    }),
  );
