// Derivations of how a country stands with the two superpowers.

import { type Derivation, power } from './kinds';

/** By tier: the USA itself, allies, all others, embargoed. */
const TIER_FACTORS = [1.5, 1.07, 0.9, 0.4] as const;
const TEN = 10;

type StandingFigure = 'usTrust' | 'chinaTrust' | 'exportTier' | 'chinaTradeExposure';

export const STANDING: Readonly<Record<StandingFigure, Derivation>> = {
  usTrust: {
    reads: ['usCloseness'],
    says: 'Rating of closeness to the USA ÷ 10.',
    formula: (closeness = 0) => closeness / TEN,
    digits: 2,
  },
  chinaTrust: {
    reads: ['chinaCloseness'],
    says: 'Rating of closeness to China ÷ 10.',
    formula: (closeness = 0) => closeness / TEN,
    digits: 2,
  },
  exportTier: {
    reads: ['exportTier'],
    says: 'By tier of the American rule on AI exports: 1.5 for the USA, 1.07 for tier 1, 0.9 for tier 2, 0.4 for tier 3, which buys weaker chips by licence.',
    formula: (tier = 0) => TIER_FACTORS[tier] ?? TIER_FACTORS[2],
    digits: 3,
  },
  chinaTradeExposure: {
    reads: ['chinaTradeUsdBn', 'gdpUsdBn'],
    says: '0.85 × (trade with China ÷ GDP) to the power of 0.3.',
    formula: (trade = 0, gdp = 1) => 0.85 * power(trade / gdp, 0.3),
    digits: 2,
  },
};
