// Derivations of what an economy and its government can spend.

import { ownH100e } from './chips';
import type { Derivation } from './kinds';

/** USD bn in a USD tn, and H100e in a thousand. */
const KILO = 1000;
const USD_IN_BN = 1_000_000_000;

type MoneyFigure = 'gdpUsdTn' | 'budgetUsdBn' | 'privateMoneyUsdBn';

export const MONEY: Readonly<Record<MoneyFigure, Derivation>> = {
  gdpUsdTn: {
    reads: ['gdpUsdBn'],
    says: 'GDP in USD tn.',
    formula: (gdp = 0) => gdp / KILO,
    digits: 3,
    isConversion: true,
  },
  budgetUsdBn: {
    reads: ['publicAiBudgetUsdBn', 'publicChipMoneyUsdBn', 'gdpUsdBn'],
    says: '0.3 × public AI money, that of state funds included (0.6 of half a year) + 0.2 × public money for chip factories + 0.08 × GDP in USD tn (research and digital money that a government can turn to AI).',
    formula: (money = 0, chips = 0, gdp = 0) => 0.3 * money + 0.2 * chips + (0.08 * gdp) / KILO,
    digits: 2,
  },
  privateMoneyUsdBn: {
    reads: [
      'homeOwnedKiloH100e',
      'installedKiloH100e',
      'chipPriceUsd',
      'privateAiUsdBn',
      'gdpUsdBn',
    ],
    says: '1.1 × AI chips of home users (owned, and half of those that foreign firms run) × the price of a chip: 0.6 new ones for each, and 0.85 times their price for halls, power and people + 0.02 × investment in AI firms + 0.03 × √(GDP in USD tn) for firms that no list counts.',
    formula: (homeOwned = 0, installed = 0, price = 0, invested = 0, gdp = 0) =>
      (1.1 * ownH100e(homeOwned, installed) * price) / USD_IN_BN +
      0.02 * invested +
      0.03 * Math.sqrt(gdp / KILO),
    digits: 2,
  },
};
