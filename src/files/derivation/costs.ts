// Derivations of what holding each link of the chain takes in a country, against the mean of nations.

import { clamp } from '../../lib/detMath';
import { type Derivation, power } from './kinds';

const KILO = 1000;
const MILLION = 1_000_000;

/** What each rule gives before it is divided: the geometric mean of the nations of the atlas that are no superpower. */
const MEAN = {
  chips: 0.506,
  dataCentres: 4.36,
  power: 15.2,
  talent: 0.0543,
  models: 3.48,
} as const;

/** Against the mean: no link costs less than a quarter of it or more than four times as much. */
function against(mean: number, cost: number): number {
  return clamp(cost / mean, 0.25, 4);
}

/** By tier: the USA itself, allies, all others, embargoed. */
const TIER_COSTS = [0.8, 1, 1.35, 2] as const;

/** Size of an economy for each thousand chips of its own: who owns almost none buys no worse than this. */
const FEW_CHIPS = 0.55;

/** Net flows of talent beyond these say more of small numbers than of people. */
const [LEAST_FLOW, MOST_FLOW] = [-2, 3];

type CostFigure = 'chipsCost' | 'dataCentresCost' | 'powerCost' | 'talentCost' | 'modelsCost';

export const COSTS: Readonly<Record<CostFigure, Derivation>> = {
  chipsCost: {
    reads: ['exportTier', 'homeOwnedKiloH100e', 'gdpUsdBn'],
    says: 'By tier of the American rule on AI exports (0.8, 1, 1.35, 2 for tiers 0 to 3) × ((GDP in USD tn + its root) ÷ thousands of home-owned chips, at most 0.55) to the power of 0.35 ÷ 0.506, the mean of nations; from 0.25 to 4: owners buy on better terms.',
    formula: (tier = 0, homeOwned = 0, gdp = 0) => {
      const size = gdp / KILO + Math.sqrt(gdp / KILO);
      const lack = Math.min(FEW_CHIPS, size / homeOwned);
      return against(MEAN.chips, (TIER_COSTS[tier] ?? TIER_COSTS[2]) * power(lack, 0.35));
    },
    digits: 3,
  },
  dataCentresCost: {
    reads: ['landAreaKm2', 'populationMillions', 'dataCentreGw', 'gdpUsdBn'],
    says: '(People per km² of land) to the power of 0.25 × (GDP in USD tn ÷ GW of data centres in service) to the power of 0.3 ÷ 4.36, the mean of nations; from 0.25 to 4: crowded land and few builders make sites dear.',
    formula: (area = 1, people = 0, built = 0, gdp = 0) =>
      against(
        MEAN.dataCentres,
        (power((people * MILLION) / area, 0.25) * power(gdp / KILO, 0.3)) / power(built, 0.3),
      ),
    digits: 3,
  },
  powerCost: {
    reads: ['gridWaitYears', 'powerPriceUsdPerMwh', 'reserveMarginPercent'],
    says: '(Years of waiting for a connection) to the power of 0.8 × √(power price in USD per MWh) ÷ (reserve of the grid in percent) to the power of 0.25 ÷ 15.2, the mean of nations; from 0.25 to 4: the wait weighs most.',
    formula: (wait = 0, price = 0, reserve = 0) =>
      against(MEAN.power, (power(wait, 0.8) * Math.sqrt(price)) / power(reserve, 0.25)),
    digits: 3,
  },
  talentCost: {
    reads: ['aiWorkersThousands', 'phdsPerYear', 'netMigrationPer10k', 'gdpUsdBn'],
    says: '(GDP in USD tn) to the power of 0.35 ÷ √(thousands of AI professionals) ÷ (new doctors in AI) to the power of 0.2 × (1 − 0.12 × net flow of AI talent, from −2 to 3) ÷ 0.0543, the mean of nations; from 0.25 to 4: few people, and those who leave.',
    formula: (workers = 0, doctors = 0, flow = 0, gdp = 0) => {
      const few = power(gdp / KILO, 0.35) / Math.sqrt(workers) / power(doctors, 0.2);
      return against(MEAN.talent, few * (1 - 0.12 * clamp(flow, LEAST_FLOW, MOST_FLOW)));
    },
    digits: 3,
  },
  modelsCost: {
    reads: ['frontierLagMonths', 'webLanguagePercent', 'topResearchersPercent'],
    says: '√(months behind the frontier) ÷ (percent of websites in the main language) to the power of 0.1 ÷ (percent of authors at AI conferences) to the power of 0.2 ÷ 3.48, the mean of nations; from 0.25 to 4: a model of one’s own is far, its language rare.',
    formula: (months = 0, websites = 0, top = 0) =>
      against(MEAN.models, Math.sqrt(months) / power(websites, 0.1) / power(top, 0.2)),
    digits: 3,
  },
};
