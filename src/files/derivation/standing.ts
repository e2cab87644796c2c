// Derivations of how a country stands with the two superpowers.

import { type Derivation, power } from './kinds';

/** How far votes in the UN can be apart: no two countries of the atlas are further. */
const FAR = 4;

/** From closeness, 0 to 10, and distance in votes of the UN. */
function trust(closeness: number, distance: number): number {
  return 0.08 * closeness + 0.2 * (1 - distance / FAR);
}

/** By tier: the USA itself, allies, all others, embargoed. */
const TIER_FACTORS = [1.5, 1.07, 0.9, 0.4] as const;

type StandingFigure = 'usTrust' | 'chinaTrust' | 'exportTier' | 'chinaTradeExposure';

export const STANDING: Readonly<Record<StandingFigure, Derivation>> = {
  usTrust: {
    reads: ['usCloseness', 'usVoteDistance'],
    says: '0.08 × rating of closeness to the USA + 0.2 × (1 − distance to the USA in votes of the UN ÷ 4).',
    formula: (closeness = 0, distance = 0) => trust(closeness, distance),
    digits: 2,
  },
  chinaTrust: {
    reads: ['chinaCloseness', 'chinaVoteDistance'],
    says: '0.08 × rating of closeness to China + 0.2 × (1 − distance to China in votes of the UN ÷ 4).',
    formula: (closeness = 0, distance = 0) => trust(closeness, distance),
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
