// How each indicator that nobody gave is judged from the countries of the atlas: one rule, the same for all countries.

import type { IndicatorName } from '../../types/indicator';

/** The values that are given or judged so far. */
export type Values = Readonly<Partial<Record<IndicatorName, number>>>;

/**
 * world: the same everywhere; like: the median of all known; wealth: that of the five nearest in GDP per head; last:
 * the lower quartile, because whoever leads is in the atlas already; per: as much for each unit of another indicator
 * as the median of the known; by: a rule of its own over what is known by then.
 */
export type FillRule =
  | { readonly kind: 'world' | 'like' | 'wealth' | 'last' }
  | { readonly kind: 'per'; readonly base: IndicatorName; readonly baseName: string }
  | { readonly kind: 'by'; readonly says: string; readonly formula: (values: Values) => number };

const WORLD = { kind: 'world' } as const;
const LIKE = { kind: 'like' } as const;
const WEALTH = { kind: 'wealth' } as const;
const LAST = { kind: 'last' } as const;

function per(base: IndicatorName, baseName: string): FillRule {
  return { kind: 'per', base, baseName };
}

const PER_GDP = per('gdpUsdBn', 'GDP');
const PER_EXPERT = per('aiWorkersThousands', 'number of AI professionals');

const TEN = 10;

/** Of closeness to the USA and to China, 0 to 10 each. */
const BOTH_POWERS = 10.5;

const chinaCloseness: FillRule = {
  kind: 'by',
  says: '10.5 less the closeness to the USA, from 0 to 10.',
  formula: ({ usCloseness = 0 }) => Math.min(TEN, Math.max(0, BOTH_POWERS - usCloseness)),
};

/** Distances in votes of the UN go up to about 4. */
const VOTES_PER_CLOSENESS = 0.4;

const usVoteDistance: FillRule = {
  kind: 'by',
  says: '0.4 for each point by which the closeness to the USA is below 10.',
  formula: ({ usCloseness = 0 }) => VOTES_PER_CLOSENESS * (TEN - usCloseness),
};

const chinaVoteDistance: FillRule = {
  kind: 'by',
  says: '0.4 for each point by which the closeness to China is below 10.',
  formula: ({ chinaCloseness: closeness = 0 }) => VOTES_PER_CLOSENESS * (TEN - closeness),
};

const exportTier: FillRule = {
  kind: 'by',
  says: 'Tier 1 from a closeness to the USA of 6.5, tier 3 up to 2, tier 2 between them.',
  formula: ({ usCloseness = 0 }) => {
    if (usCloseness >= 6.5) return 1;
    return usCloseness <= 2 ? 3 : 2;
  },
};

/** In the order in which they are judged: each behind those that it reads. */
export const FILL_RULES: readonly (readonly [IndicatorName, FillRule])[] = [
  ['populationMillions', LIKE],
  ['gdpUsdBn', per('populationMillions', 'people')],
  ['landAreaKm2', per('populationMillions', 'people')],
  ['peakLoadGw', PER_GDP],
  ['electricityTwh', per('peakLoadGw', 'peak load')],
  ['powerPriceUsdPerMwh', LIKE],
  ['fuelImportPercent', LIKE],
  ['aiWorkersThousands', PER_GDP],
  ['installedKiloH100e', PER_GDP],
  ['publicAiBudgetUsdBn', PER_GDP],
  ['privateAiUsdBn', PER_GDP],
  ['usCloseness', LIKE],
  ['chinaCloseness', chinaCloseness],
  ['usVoteDistance', usVoteDistance],
  ['chinaVoteDistance', chinaVoteDistance],
  ['exportTier', exportTier],
  ['worldPowerPriceUsdPerMwh', WORLD],
  ['facilityKwPerH100e', WORLD],
  ['chipPriceUsd', WORLD],
  ['aiHallsMw', WORLD],
  ['researchPercent', WEALTH],
  ['publicChipMoneyUsdBn', PER_GDP],
  ['lowCarbonPercent', LIKE],
  ['reserveMarginPercent', LIKE],
  ['dataCentreGw', PER_GDP],
  ['dataCentrePlanGw', per('dataCentreGw', 'data centres in service')],
  ['gridWaitYears', LIKE],
  ['homeOwnedKiloH100e', per('installedKiloH100e', 'chips installed')],
  ['foundryPercent', LAST],
  ['memoryPercent', LAST],
  ['bottleneckPercent', LAST],
  ['chipDesign', LAST],
  ['chipIndustry', LAST],
  ['homeDesignPercent', LAST],
  ['chipSalesUsdBn', LAST],
  ['chinaDesignPercent', LIKE],
  ['governmentComputePercent', LIKE],
  ['topResearchersPercent', PER_EXPERT],
  ['phdsPerYear', PER_EXPERT],
  ['netMigrationPer10k', WEALTH],
  ['foreignBornPercent', WEALTH],
  ['webLanguagePercent', LIKE],
  ['chinaTradeUsdBn', PER_GDP],
  ['aiUsersPercent', WEALTH],
  ['aiExcitementPercent', WEALTH],
  ['frontierLagMonths', LIKE],
  ['homeCloudPercent', LIKE],
  ['dataLaw', WEALTH],
  ['fundingUnit', LIKE],
];
