// What is known about the countries before starting figures are derived from it, and the figures that differ from that on purpose.

import type { Figure, SourcedNumber } from './figure';
import type { CountryId } from './names';
import type { NationFigure } from './scenario';

export const INDICATORS = [
  'gdpUsdBn',
  'populationMillions',
  'landAreaKm2',
  'researchPercent',
  'publicAiBudgetUsdBn',
  'publicChipMoneyUsdBn',
  'privateAiUsdBn',
  'electricityTwh',
  'powerPriceUsdPerMwh',
  'worldPowerPriceUsdPerMwh',
  'lowCarbonPercent',
  'reserveMarginPercent',
  'dataCentreGw',
  'dataCentrePlanGw',
  'aiHallsMw',
  'gridWaitYears',
  'installedKiloH100e',
  'homeOwnedKiloH100e',
  'foundryPercent',
  'memoryPercent',
  'aiWorkersThousands',
  'netMigrationPer10k',
  'topResearchersPercent',
  'phdsPerYear',
  'frontierLagMonths',
  'exportTier',
  'homeCloudPercent',
  'peakLoadGw',
  'fuelImportPercent',
  'foreignBornPercent',
  'webLanguagePercent',
  'chinaTradeUsdBn',
  'aiUsersPercent',
  'aiExcitementPercent',
  'usCloseness',
  'chinaCloseness',
  'usVoteDistance',
  'chinaVoteDistance',
  'chipDesign',
  'chipIndustry',
  'bottleneckPercent',
  'dataLaw',
  'governmentComputePercent',
  'homeDesignPercent',
  'chinaDesignPercent',
  'chipSalesUsdBn',
  'fundingUnit',
  'facilityKwPerH100e',
  'chipPriceUsd',
] as const;
export type IndicatorName = (typeof INDICATORS)[number];

/** Stands in `values` for the whole world: for every country without a value of its own. */
export const WORLD = 'WLD';

export interface Indicator {
  readonly title: string;
  readonly unit: string;
  /** Why it is here though no rule reads it. */
  readonly unread?: string;
  readonly values: Readonly<Record<CountryId, SourcedNumber>>;
}

export interface Indicators {
  /** The countries whose figures are derived. */
  readonly countries: readonly CountryId[];
  readonly indicators: Readonly<Record<IndicatorName, Indicator>>;
}

/** A figure as its file has it: the indicators that it was derived from are only named. */
export interface DerivedFigure extends Omit<Figure, 'inputs' | 'real'> {
  readonly inputs?: readonly string[];
  readonly real?: Omit<DerivedFigure, 'real'>;
}

/** A figure that does not start with what its derivation gives, and why. */
export interface Override {
  readonly country: CountryId;
  readonly figure: NationFigure;
  readonly value: number;
  readonly reason: string;
}
