// Power host: lets foreign campuses in first, then builds chips of its own.

import type { PlayerView } from '../types/game';
import { chooseCard, COMMON_WISHES, COMPACT, upTo, visaBelow, type CardWish } from './cardWishes';
import { surgeWhile } from './fiscal';
import { adaptWeights } from './outlook';
import { meetChapters } from './meetChapters';
import { planOf, type MutablePlan, type Style } from './plan';

const HOST_WEIGHTS = { chips: 0.22, dataCentres: 0.22, power: 0.26, talent: 0.14, models: 0.16 };
const OWNER_WEIGHTS = { chips: 0.36, dataCentres: 0.18, power: 0.12, talent: 0.14, models: 0.2 };
const OWNER_FROM_TURN = 7;
const PRETRAIN_FROM_TURN = 3;
const SMALL_ECONOMY_USD_TN = 1.5;
const OWN_FUEL_SHARE = 0.3;

const HOST_WISHES: readonly CardWish[] = [
  upTo('foreignCampus', 3),
  upTo('sovereignUnit'),
  visaBelow(0.9),
  ...COMMON_WISHES,
];

const APPROVAL: CardWish = {
  card: 'bulkExportApproval',
  when: ({ own }) =>
    own.timers.bulkApproval <= 0 && own.usTrust > 0.36 && own.chipDeliveryRatio < 0.95,
};

const OWNER_WISHES: readonly CardWish[] = [
  upTo('sovereignUnit'),
  visaBelow(0.9),
  APPROVAL,
  COMPACT,
  ...COMMON_WISHES,
];

/** The first turns, in which it is open to America and its campuses. */
function hosting(view: PlayerView): MutablePlan {
  return planOf({
    weights: adaptWeights(view, HOST_WEIGHTS),
    stance: 'alignUsa',
    dataLaw: 'open',
    card: chooseCard(view, HOST_WISHES),
  });
}

function owning(view: PlayerView): MutablePlan {
  const isSmall = view.ownScenario.start.gdpUsdTn < SMALL_ECONOMY_USD_TN;
  return planOf({
    weights: adaptWeights(view, OWNER_WEIGHTS),
    dataLaw: isSmall ? 'sovereignCloud' : 'residency',
    card: chooseCard(view, OWNER_WISHES),
  });
}

export const powerHost: Style = (view) => {
  const plan = view.turn < OWNER_FROM_TURN ? hosting(view) : owning(view);
  const burnsGas = view.ownScenario.start.fossilImportShare < OWN_FUEL_SHARE;
  plan.fiscalStance = surgeWhile(view, 62);
  plan.buildPercent = 15;
  plan.powerMix = burnsGas ? 'gasFast' : 'renewables';
  plan.modelProgramme = view.turn < PRETRAIN_FROM_TURN ? 'adapt' : 'pretrain';
  return meetChapters(view, plan);
};
