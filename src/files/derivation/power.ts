// Derivations of power and data centres.

import { ownH100e } from './chips';
import { type Derivation, power } from './kinds';

const KILO = 1000;
const PERCENT = 100;
/** From the end of 2025 to the end of 2030. */
const HALF_YEARS_OF_PLAN = 10;

/** Power of the chips of home users with cooling and losses, and a tenth that stands ready; between that and a national count where there is one. */
function chipsMw(kilowatts: number, homeOwned: number, installed: number, counted: number): number {
  const drawn = (1.1 * kilowatts * ownH100e(homeOwned, installed)) / KILO;
  return counted > 0 ? Math.sqrt(drawn * counted) : drawn;
}

/** Share of its peak that every grid keeps in reserve, percent. */
const KEPT_RESERVE = 5;

/** GW to spare, divided by the years of waiting for a connection and by the price in units of 100 USD per MWh. */
function cheapSpare(peak: number, reserve: number, wait: number, price: number): number {
  const spareGw = (peak * Math.max(0, reserve - KEPT_RESERVE)) / PERCENT;
  return ((spareGw / wait) * 100) / price;
}

type PowerFigure =
  | 'dataCentreMw'
  | 'aiPowerMw'
  | 'gridConnectionMw'
  | 'powerCostFactor'
  | 'gridPeakGw'
  | 'fossilImportShare'
  | 'headroomMw';

export const POWER: Readonly<Record<PowerFigure, Derivation>> = {
  dataCentreMw: {
    reads: ['homeOwnedKiloH100e', 'installedKiloH100e', 'facilityKwPerH100e', 'aiHallsMw'],
    says: '1.1 × AI chips of home users (owned, and half of those that foreign firms run) × the power of a chip with cooling and losses: a tenth stands ready; where there is a national count of AI data centres, the geometric mean of both.',
    formula: (homeOwned = 0, installed = 0, kilowatts = 0, counted = 0) =>
      chipsMw(kilowatts, homeOwned, installed, counted),
    digits: 2,
  },
  aiPowerMw: {
    reads: [
      'homeOwnedKiloH100e',
      'installedKiloH100e',
      'facilityKwPerH100e',
      'gridWaitYears',
      'aiHallsMw',
    ],
    says: 'MW of the AI data centres (see there) × (0.8 + 1 ÷ years of waiting for a connection): where power is easy to get, more is contracted than used.',
    formula: (homeOwned = 0, installed = 0, kilowatts = 0, wait = 1, counted = 0) =>
      chipsMw(kilowatts, homeOwned, installed, counted) * (0.8 + 1 / wait),
    digits: 2,
  },
  gridConnectionMw: {
    reads: [
      'peakLoadGw',
      'reserveMarginPercent',
      'gridWaitYears',
      'powerPriceUsdPerMwh',
      'dataCentreGw',
      'dataCentrePlanGw',
      'electricityTwh',
    ],
    says: '2 MW × √(TWh of electricity a year) that every grid connects in its ordinary course + 40 × GW that the grid has spare above its peak and a reserve of 5 % ÷ years of waiting ÷ (power price ÷ USD 100) + 0.15 × data centres announced for a half-year up to 2030.',
    formula: (
      peak = 0,
      reserve = 0,
      wait = 1,
      price = 1,
      built = 0,
      planned = 0,
      electricity = 0,
    ) =>
      2 * Math.sqrt(electricity) +
      40 * cheapSpare(peak, reserve, wait, price) +
      (0.15 * (planned - built) * KILO) / HALF_YEARS_OF_PLAN,
    digits: 2,
  },
  powerCostFactor: {
    reads: ['powerPriceUsdPerMwh', 'worldPowerPriceUsdPerMwh'],
    says: '(Power price of large industry ÷ that of the world) to the power of 0.6: large halls pay less tax than the list price shows.',
    formula: (price = 0, world = 1) => power(price / world, 0.6),
    digits: 2,
  },
  gridPeakGw: {
    reads: ['peakLoadGw'],
    says: 'The highest load of the grid.',
    formula: (peak = 0) => peak,
    digits: 3,
    isConversion: true,
  },
  fossilImportShare: {
    reads: ['lowCarbonPercent', 'fuelImportPercent'],
    says: '1.1 × (share of power that is not low-carbon × net imports of energy) to the power of 0.65, at most 0.95: new load leans on plants that burn fuel.',
    formula: (lowCarbon = 0, imported = 0) =>
      Math.min(0.95, 1.1 * power((1 - lowCarbon / PERCENT) * (imported / PERCENT), 0.65)),
    digits: 2,
  },
  headroomMw: {
    reads: [
      'peakLoadGw',
      'reserveMarginPercent',
      'gridWaitYears',
      'powerPriceUsdPerMwh',
      'electricityTwh',
    ],
    says: '0.4 MW × √(TWh of electricity a year) + 6.5 × GW that the grid has spare above its peak and a reserve of 5 % ÷ years of waiting ÷ (power price ÷ USD 100).',
    formula: (peak = 0, reserve = 0, wait = 1, price = 1, electricity = 0) =>
      0.4 * Math.sqrt(electricity) + 6.5 * cheapSpare(peak, reserve, wait, price),
    digits: 2,
  },
};
