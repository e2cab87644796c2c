// Derivations of what an economy and its government can spend.

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
    says: '0.3 × public AI money, that of state funds included (0.6 of half a year) + 0.2 × public money for chip factories + 0.5 × GDP in USD tn (research and digital money that a government can turn to AI).',
    formula: (money = 0, chips = 0, gdp = 0) => 0.3 * money + 0.2 * chips + (0.5 * gdp) / KILO,
    digits: 2,
  },
  privateMoneyUsdBn: {
    reads: ['privateAiUsdBn', 'installedKiloH100e', 'chipPriceUsd', 'gdpUsdBn'],
    says: '0.5 × AI chips installed × the price of a chip (one new for every second) + 0.15 × investment in AI firms + 1.1 × √(GDP in USD tn) for firms that no list counts.',
    formula: (invested = 0, installed = 0, price = 0, gdp = 0) =>
      (0.5 * installed * KILO * price) / USD_IN_BN + 0.15 * invested + 1.1 * Math.sqrt(gdp / KILO),
    digits: 2,
  },
};
