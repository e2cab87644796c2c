// The unit and range of every starting figure of a nation.

import type { NationFigure, WorldFigure } from '../../types/scenario';

/** What a figure may be. Both bounds belong to the range. */
export interface FigureRule {
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Only whole numbers: what is counted one by one. */
  readonly whole?: boolean;
  /** What the figure is, for editors and error messages. */
  readonly meaning: string;
  /** Why it may be no less and no more; continues "must be at least …, because". */
  readonly because: string;
}

/** Unit, least, most, meaning, and why neither bound may be passed. */
type Told = readonly [string, number, number, string, string];

function within(...[unit, minimum, maximum, meaning, because]: Told): FigureRule {
  return { unit, minimum, maximum, meaning, because };
}

function count(...[unit, minimum, maximum, meaning, because]: Told): FigureRule {
  return { unit, minimum, maximum, whole: true, meaning, because };
}

function share(unit: string, meaning: string): FigureRule {
  return within(unit, 0, 1, meaning, 'it goes from nothing, 0, to all, 1');
}

/** What holding one link of the chain takes in a country. */
function cost(link: string): FigureRule {
  return within(
    'ratio to the mean',
    0.25,
    4,
    `What holding ${link} takes, against the mean of nations.`,
    '1 is the mean of the nations, and a quarter or four times of it is as far as any lies',
  );
}

const MOST_CHIPS_H100E = 100_000_000;
const CHIPS = 'there are not fewer than none, and the whole world has some ten million';
const USED = 'the rules divide by it, and no country has more';
const NOT_BELOW = 'it is not less than nothing, and no country has more';

export const FIGURE_RULES: { readonly [F in NationFigure]: FigureRule } = {
  gdpUsdTn: within('USD tn', 0.01, 60, 'Yearly GDP at market prices.', USED),
  budgetUsdBn: within('USD bn per half-year', 0.01, 200, 'Government money for AI.', USED),
  privateMoneyUsdBn: within(
    'USD bn per half-year',
    0.001,
    500,
    'Private AI investment at home.',
    USED,
  ),
  usChipsH100e: count('H100e', 0, MOST_CHIPS_H100E, 'Installed chips of US design.', CHIPS),
  chinaChipsH100e: count('H100e', 0, MOST_CHIPS_H100E, 'Installed chips of Chinese design.', CHIPS),
  domesticChipsH100e: count('H100e', 0, MOST_CHIPS_H100E, 'Installed chips of home design.', CHIPS),
  governmentChipShare: share('share of chips', 'Part of the chips in government centres.'),
  hostedChipsH100e: count(
    'H100e',
    0,
    MOST_CHIPS_H100E,
    'Chips run in the country by foreign firms.',
    CHIPS,
  ),
  dataCentreMw: within('MW', 1, 200_000, 'Power that the AI data centres can take.', USED),
  aiPowerMw: within('MW', 1, 200_000, 'Power contracted for AI.', USED),
  gridConnectionMw: within(
    'MW per half-year',
    1,
    50_000,
    'New connections the grid can make.',
    USED,
  ),
  powerCostFactor: within('ratio to the world', 0.1, 5, 'Cost of power against the world.', USED),
  gridPeakGw: within('GW', 0.1, 5000, 'Yearly peak load of the grid.', USED),
  fossilImportShare: share('share of power', 'Part of the power made from imported fuel.'),
  headroomMw: within(
    'MW per half-year',
    0,
    5000,
    'Free power that appears without building.',
    NOT_BELOW,
  ),
  experts: count('persons', 100, 5_000_000, 'People who can build AI systems.', USED),
  graduates: count(
    'persons per half-year',
    0,
    500_000,
    'New experts from the universities.',
    NOT_BELOW,
  ),
  brainDrainPull: share('0 to 1', 'How strongly other countries draw experts away.'),
  visaOpenness: share('0 to 1', 'How open the country is to foreign experts.'),
  homeChipPerformance: within(
    'ratio to the frontier',
    0.01,
    0.98,
    'Performance per dollar of home chips.',
    'the frontier is 1, and home chips lie below it',
  ),
  homeChipCapacityUsdBn: within(
    'USD bn per half-year',
    0,
    100,
    'Home chips that can be made.',
    NOT_BELOW,
  ),
  industrialBase: within(
    'ratio',
    0,
    3,
    'How well the industry learns to make chips.',
    '1 is a strong industry, and none is three times as strong',
  ),
  supplyLeverage: share('0 to 1', 'Weight of the suppliers in the world chip chain.'),
  algorithmicGapOom: within(
    'orders of magnitude',
    0,
    4,
    'Distance to the best training methods.',
    '0 are the best methods, and four powers of ten are as good as none',
  ),
  modelGenerations: within(
    'generations',
    -8,
    0,
    'Best home model against the frontier.',
    '0 is the frontier, and eight generations are as good as no model',
  ),
  knowHow: share('0 to 1', 'Experience with training large models.'),
  dataProtection: share('0 to 1', 'How well the data are kept under own law.'),
  lockIn: share('0 to 1', 'How tied the users are to foreign platforms.'),
  homeCloudShare: share('share of use', 'Part of the cloud market that home providers have.'),
  homeModelShare: share('share of use', 'Part of the use of AI that runs on home models.'),
  support: within(
    'points of 100',
    0,
    100,
    'Public support for the programme.',
    'support goes from 0 to 100',
  ),
  usTrust: share('0 to 1', 'Trust of the USA.'),
  chinaTrust: share('0 to 1', 'Trust of China.'),
  exportTier: within(
    'ratio',
    0.1,
    2,
    'How freely the USA sells chips to the country.',
    'chips are shared out by it, and 1 is the usual freedom',
  ),
  languageAdvantageGenerations: within(
    'generations',
    0,
    2,
    'Head start of home models in the own language.',
    'it is not less than nothing, and two generations outweigh any language',
  ),
  chinaTradeExposure: share('0 to 1', 'How much trade with China could be hurt.'),
  adoption: share('share of the economy', 'Part of the economy that uses AI.'),
  unitLevel: count(
    'level',
    0,
    3,
    'Level of the sovereign AI unit.',
    'levels are counted one by one, and the highest is 3',
  ),
  chipsCost: cost('chips'),
  dataCentresCost: cost('data centres'),
  powerCost: cost('power'),
  talentCost: cost('talent'),
  modelsCost: cost('models'),
};

const MOST_WORLD_CHIPS_H100E = 1e10;

export const WORLD_FIGURE_RULES: { readonly [F in WorldFigure]: FigureRule } = {
  chipsH100e: within(
    'H100e',
    1000,
    MOST_WORLD_CHIPS_H100E,
    'AI chips installed in the whole world when the scenario begins.',
    'the chips of the world are the measure of all countries, and growth from there can still be counted',
  ),
  trainingFlop: within(
    'FLOP',
    1e21,
    1e36,
    'The largest training run so far when the scenario begins.',
    'lags are measured from it, and growth from there can still be counted',
  ),
};
