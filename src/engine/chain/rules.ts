// The constants of the chain, each with its unit and reason.

import type { Curve } from '../../lib/detMath';
import type { ByChapter, ByIndex, ByPillar } from '../../types/names';

/** What one line of the budget does, whoever pays it. */
interface LineRules {
  /** Turns from money to use. */
  readonly leadTurns: number;
  /** Share of the stock that is lost in a turn. */
  readonly wear: number;
  /** Firms' dollars that come beside one of the state where the line is narrow and offers are as usual. */
  readonly leverage: number;
}

/** The constants of the chain. Money is USD bn, power is MW, chips are H100-equivalents. */
export interface ChainRules {
  readonly lines: ByPillar<LineRules>;
  /** Price of a chip in 2026 H1, and by what factor it changes in a half-year. */
  readonly chipUsdBn: number;
  readonly chipPriceTrend: number;
  /** kW that a chip draws with cooling, in 2026 H1; it falls as the price does. */
  readonly chipKw: number;
  readonly dataCentreUsdBnPerMw: number;
  readonly powerUsdBnPerMw: number;
  /** MW to be connected for each MW of data centres: reserve, and power that is not always there. */
  readonly powerPerDataCentre: number;
  readonly expertUsdBn: number;
  /** By what power the need of experts follows the world's spending; their pay follows by the rest. */
  readonly expertsFollow: number;
  /** Shares of a budget that chips with their halls and power, experts, and models take when all are held. */
  readonly chipsShare: number;
  readonly talentShare: number;
  readonly modelsShare: number;
  /** Growth of the world's spending in a turn that needs are reckoned with. */
  readonly steadyGrowth: number;
  /** Orders of magnitude by which the world's spending grows in a turn, by half-years since 2026 H1. */
  readonly spendingGrowthOom: Curve;
  /** What foreign firms offer to a nation, in its budgets; what home and foreign firms offer as usual; the part that usually finds a narrow line. */
  readonly foreignOffers: number;
  readonly usualOffers: number;
  readonly usualOpening: number;
  /** How far firms look ahead: 0 is today alone, 1 is when money arrives. */
  readonly foresight: number;
  /** A line so many times as wide as the narrowest draws no firm. */
  readonly wideAt: number;
  /** What a chapter makes of the need of lines; 1 where it does nothing. */
  readonly chapterNeed: ByChapter<Partial<ByPillar<number>>>;
  /** Power to which the cost figures of countries are raised: what is hard to get is harder than its indicators. */
  readonly costPower: number;
  /** Power of a nation's means against the leader's: strength of models, and size in the indices. */
  readonly sizePower: number;
  /** Model generations behind the frontier for each order of magnitude of strength. */
  readonly generationsPerOom: number;
  /** Output at which an index is 50. */
  readonly half: number;
  /** What each index reads of the lines, in shares. */
  readonly reads: ByIndex<ByPillar<number>>;
  readonly weight: ByIndex<number>;
}

/** A chapter multiplies the need of a line by so much. */
const MORE = 2.6;
const LESS = 0.5;

export const CHAIN_RULES: ChainRules = {
  lines: {
    chips: { leadTurns: 1, wear: 0.085, leverage: 15 },
    dataCentres: { leadTurns: 2, wear: 0.05, leverage: 5 },
    power: { leadTurns: 4, wear: 0.03, leverage: 2 },
    talent: { leadTurns: 3, wear: 0.06, leverage: 3 },
    models: { leadTurns: 1, wear: 0.26, leverage: 4 },
  },
  chipUsdBn: 1.54e-5,
  chipPriceTrend: 0.89,
  chipKw: 0.9,
  dataCentreUsdBnPerMw: 0.0095,
  powerUsdBnPerMw: 0.0048,
  powerPerDataCentre: 1.2,
  expertUsdBn: 1e-4,
  expertsFollow: 0.5,
  chipsShare: 0.64,
  talentShare: 0.18,
  modelsShare: 0.18,
  steadyGrowth: 0.085,
  spendingGrowthOom: { x: [-8, -1, 0, 2, 8, 20], y: [0.205, 0.14, 0.11, 0.06, 0.03, 0.015] },
  foreignOffers: 4,
  usualOffers: 6,
  usualOpening: 0.6,
  foresight: 0.3,
  wideAt: 1.9,
  chapterNeed: {
    calm: {},
    glut: { chips: LESS },
    famine: { chips: MORE },
    grid: { power: MORE },
    heat: { dataCentres: MORE },
    openLeap: { models: LESS },
    closedFrontier: { models: MORE },
    talentWar: { talent: MORE },
    blocs: {},
  },
  costPower: 1.5,
  sizePower: 0.3,
  generationsPerOom: 2,
  half: 0.7,
  reads: {
    capability: { chips: 0.35, dataCentres: 0.1, power: 0.1, talent: 0.15, models: 0.3 },
    autonomy: { chips: 0.1, dataCentres: 0.25, power: 0.25, talent: 0.15, models: 0.25 },
    prosperity: { chips: 0.3, dataCentres: 0.3, power: 0.15, talent: 0.25, models: 0 },
    resilience: { chips: 0.1, dataCentres: 0.1, power: 0.45, talent: 0.35, models: 0 },
  },
  weight: { capability: 0.3, autonomy: 0.3, prosperity: 0.25, resilience: 0.15 },
};
