// Orders for chips: what firms turn to where nothing is delivered.

import { describe } from 'vitest';
import { chipOrders } from '../../../src/engine/phases/chipOrders';
import type { Made } from '../../support/madeTurn';
import { testGrid } from './grid';

const BASE: Made = {
  nation: { homeChipPerformance: 0.5, chipDeliveryRatio: 1 },
  decisions: { buildShare: 0.25 },
  actor: { chipMoneyUsdBn: 4, privateChipsUsdBn: 8 },
  rules: { market: { privateDomesticShare: 0.5, undeliveredHome: 1 } },
};

describe('what firms spend on home chips', () => {
  testGrid(chipOrders, BASE, [
    [
      'an eighth of their money by preference, where all is delivered',
      {},
      {
        'actor.governmentPurchasesUsdBn': 3,
        'actor.privatePurchasesUsdBn': 8 * 0.875,
        'actor.buildMoneyUsdBn': 1 + 8 * 0.125,
      },
    ],
    [
      'five eighths, where nothing is delivered',
      { nation: { chipDeliveryRatio: 0 } },
      { 'actor.privatePurchasesUsdBn': 8 * 0.375, 'actor.buildMoneyUsdBn': 1 + 8 * 0.625 },
    ],
    [
      'none where there are no home chips to turn to',
      { nation: { chipDeliveryRatio: 0, homeChipPerformance: 0 } },
      { 'actor.privatePurchasesUsdBn': 8, 'actor.buildMoneyUsdBn': 1 },
    ],
    [
      'all of it at most',
      { nation: { chipDeliveryRatio: 0 }, rules: { market: { undeliveredHome: 9 } } },
      { 'actor.privatePurchasesUsdBn': 0, 'actor.buildMoneyUsdBn': 9 },
    ],
  ]);
});
