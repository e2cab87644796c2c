// Derivations of the chips a country has and of what its industry can make of its own.

import { type Derivation, power } from './kinds';

const KILO = 1000;
const PERCENT = 100;

/** Chips that users in the country have at their disposal, H100e from thousands: their own, and half of those that foreign firms run there, which they rent. */
export function ownH100e(homeOwned: number, installed: number): number {
  return (homeOwned + 0.5 * (installed - homeOwned)) * KILO;
}

function industry(rating: number, research: number): number {
  return 0.1 * rating + 0.1 * research;
}

type ChipFigure =
  | 'usChipsH100e'
  | 'chinaChipsH100e'
  | 'domesticChipsH100e'
  | 'governmentChipShare'
  | 'hostedChipsH100e'
  | 'homeChipPerformance'
  | 'homeChipCapacityUsdBn'
  | 'industrialBase'
  | 'supplyLeverage';

export const CHIPS: Readonly<Record<ChipFigure, Derivation>> = {
  usChipsH100e: {
    reads: ['homeOwnedKiloH100e', 'installedKiloH100e', 'homeDesignPercent', 'chinaDesignPercent'],
    says: '(Home-owned chips + 0.5 × foreign-run chips, which home users rent) × the share that is neither of home nor of Chinese design.',
    formula: (homeOwned = 0, installed = 0, home = 0, china = 0) =>
      ownH100e(homeOwned, installed) * (1 - (home + china) / PERCENT),
    digits: 2,
  },
  chinaChipsH100e: {
    reads: ['chinaDesignPercent', 'homeOwnedKiloH100e', 'installedKiloH100e'],
    says: 'The chips at the disposal of home users (see the chips of US design) × the share of Chinese design.',
    formula: (china = 0, homeOwned = 0, installed = 0) =>
      (ownH100e(homeOwned, installed) * china) / PERCENT,
    digits: 2,
  },
  domesticChipsH100e: {
    reads: ['homeDesignPercent', 'homeOwnedKiloH100e', 'installedKiloH100e'],
    says: 'The chips at the disposal of home users (see the chips of US design) × the share of home design.',
    formula: (home = 0, homeOwned = 0, installed = 0) =>
      (ownH100e(homeOwned, installed) * home) / PERCENT,
    digits: 2,
  },
  governmentChipShare: {
    reads: ['governmentComputePercent'],
    says: 'The part of home-owned AI chips in public centres.',
    formula: (government = 0) => government / PERCENT,
    digits: 2,
  },
  hostedChipsH100e: {
    reads: ['installedKiloH100e', 'homeOwnedKiloH100e'],
    says: '0.5 × foreign-run chips; the other half counts as rented by home users.',
    formula: (installed = 0, homeOwned = 0) => 0.5 * (installed - homeOwned) * KILO,
    digits: 2,
  },
  homeChipPerformance: {
    reads: ['chipDesign'],
    says: '0.03 + 0.095 × skill in designing AI chips; 10 is the frontier.',
    formula: (skill = 0) => 0.03 + 0.095 * skill,
    digits: 2,
  },
  homeChipCapacityUsdBn: {
    reads: ['chipSalesUsdBn', 'chipIndustry', 'researchPercent', 'gdpUsdBn'],
    says: '0.5 × AI chips of home design a year + 0.2 × industrial base (see there) × (GDP in USD tn) to the power of 0.25 for lines that could make some.',
    formula: (sales = 0, rating = 0, research = 0, gdp = 0) =>
      0.5 * sales + 0.2 * industry(rating, research) * power(gdp / KILO, 0.25),
    digits: 2,
  },
  industrialBase: {
    reads: ['chipIndustry', 'researchPercent'],
    says: '0.1 × rating of the chip industry + 0.1 × percent of GDP for research.',
    formula: (rating = 0, research = 0) => industry(rating, research),
    digits: 2,
  },
  supplyLeverage: {
    reads: ['bottleneckPercent', 'memoryPercent', 'foundryPercent'],
    says: '0.18 + 0.55 × the largest share in a part of the chip chain: fast memory, contract making or another input.',
    formula: (...shares) => 0.18 + (0.55 * Math.max(...shares)) / PERCENT,
    digits: 2,
  },
};
