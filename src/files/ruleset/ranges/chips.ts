// The ranges of chips: their price and power, the market, home chips, and chips that foreign firms run.

import { factor, firmFactor, halfYears, kept, share, speed, trend } from './kinds';
import { between, curve, whole } from './range';
import type { Table } from './table';

const pool = between(
  1000,
  1e8,
  'the chips that are wanted are divided by it, and the world has some ten million',
);
const poolGrowth = between(
  0,
  2.5,
  'it is a ratio to the growth of the world’s chips, and far above 1 it outgrows them within the game',
);

export const CHIP_RANGES: Table<'chips' | 'market' | 'homeChips' | 'hosting'> = {
  chips: [
    [
      between(
        1e-6,
        0.001,
        'money is divided by it, and a chip costs from a thousand to a million USD',
      ),
      'priceUsdBnPerH100e',
    ],
    [trend, 'priceTrend', 'powerTrend'],
    [
      between(0.05, 10, 'power is divided by it, and a chip draws from 50 W to 10 kW'),
      'powerKwPerH100e',
    ],
    [
      between(0.00005, 0.01, 'it is the draw of a chip in MW, from 50 W to 10 kW'),
      'startPowerMwPerH100e',
    ],
    [
      between(
        0,
        0.5,
        'it is the part of the chips that leaves in a turn, and half of all is the most',
      ),
      'depreciation',
    ],
    [kept, 'powerAgeing'],
    [firmFactor, 'chinaPowerFactor'],
    [between(0.8, 5, 'less what good design saves, it is still some power'), 'domesticPowerBase'],
    [
      between(0, 0.75, 'it is taken from the power of home chips, which stays above 0'),
      'domesticPowerGain',
    ],
    [share, 'governmentShare', 'governmentShareOfDomestic'],
  ],
  market: [
    [factor, 'undeliveredHome'],
    [
      share,
      'buildContinuity',
      'privateDomesticShare',
      'surplusPrice',
      'refundGovernment',
      'refundPrivate',
    ],
    [speed, 'buildLearning', 'priceSpeed'],
    [
      between(0, 0.75, 'with the chips that China sells openly it is at most all that firms buy'),
      'privateChinaShare',
    ],
    [
      factor,
      'buildSensitivity',
      'leverageBoost',
      'aloneLeverage',
      'accessBase',
      'accessTrust',
      'accessTrustBase',
      'accessTrustSquare',
    ],
    [
      factor,
      'accessTierBase',
      'accessTierWeight',
      'accessLeverage',
      'accessBulkApproval',
      'accessOpenLaw',
    ],
    [
      factor,
      'clampBase',
      'clampTrust',
      'clampLeverage',
      'quotaNeed',
      'quotaInstalled',
      'quotaHosted',
      'quotaBudget',
      'weightBudget',
      'shortagePrice',
    ],
    [between(0.001, 0.5, 'chips are shared out by access, which is never nothing'), 'accessFloor'],
    [between(0.5, 5, 'full access is 1, and five times as much is open sale'), 'accessCeiling'],
    [between(0, 0.3, 'all discounts together stay below the whole price'), 'leverageDiscount'],
    [between(0, 0.25, 'all discounts together stay below the whole price'), 'bulkApprovalDiscount'],
    [between(0, 0.2, 'all discounts together stay below the whole price'), 'alignUsaDiscount'],
    [
      firmFactor,
      'chinaPriceFactor',
      'supplyShockFactor',
      'clampFactor',
      'supplyShockPrice',
      'chinaSupplyShockFactor',
      'shortageDamping',
    ],
    [
      curve(halfYears, between(0.05, 2, 'the price of Chinese chips is divided by it')),
      'chinaPerformance',
    ],
    [between(0.1, 2, 'the price of Chinese chips is divided by it'), 'chinaPerformanceCeiling'],
    [pool, 'usPoolH100e', 'chinaPoolH100e'],
    [poolGrowth, 'usPoolGrowth', 'chinaPoolGrowth'],
    [
      whole(1, 20, 'the pool is handed out in so many passes, and after 20 nothing is left'),
      'passes',
    ],
    [between(0.01, 1000, 'it is how many chips are too few to be handed out'), 'gapH100e'],
    [between(0.05, 1, 'the price falls at most to this part of itself'), 'surplusFloor'],
  ],
  homeChips: [
    [factor, 'capacityFollowed'],
    [
      share,
      'productionBase',
      'productionPerformance',
      'performanceGain',
      'talentBase',
      'talentWeight',
      'leverageGain',
      'leverageNorm',
    ],
    [factor, 'efficiencyBase', 'efficiencyPerformance', 'toolEmbargo', 'capacityGain'],
    [
      factor,
      'performanceTrustBase',
      'performanceTrust',
      'performanceTrustFloor',
      'performanceTrustCeiling',
    ],
    [kept, 'performanceKept', 'capacityKept', 'leverageKept'],
    [
      between(0.01, 50, 'it is the money a turn, in USD bn, with which half of the most is learnt'),
      'researchHalf',
      'leverageHalf',
    ],
    [
      between(0.5, 2, 'the frontier is 1, and home chips learn towards a limit near it'),
      'performanceLimit',
    ],
    [between(0, 0.3, 'the frontier is 1, and the floor stays well below it'), 'performanceFloor'],
    [between(0.3, 1, 'the frontier is 1, and home chips do not pass it'), 'performanceCeiling'],
    [whole(1, 6, 'a row of six turns holds what is under way'), 'researchLag'],
  ],
  hosting: [
    [speed, 'speed'],
    [factor, 'worldFollowed'],
    [
      share,
      'growthShare',
      'servingShare',
      'powerShare',
      'powerCeiling',
      'trainingShare',
      'capabilityShare',
    ],
  ],
};
