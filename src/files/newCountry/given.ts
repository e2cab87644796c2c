// The ten figures that a new country is made from: which indicator each tells, in which unit, and what it may be.

import type { FigureInput, Source, SourcedNumber } from '../../types/figure';
import type { IndicatorName } from '../../types/indicator';
import type { CountryId } from '../../types/names';
import type { Known } from './known';

export const GIVEN_NAMES = [
  'gdp',
  'people',
  'electricity',
  'price',
  'fuel',
  'experts',
  'chips',
  'government',
  'firms',
  'closeness',
] as const;
export type GivenName = (typeof GIVEN_NAMES)[number];

/** What an author knows of a country; the rest is judged by rule. */
export type Given = Readonly<Partial<Record<GivenName, SourcedNumber>>>;

/** A publication in which such figures are found. */
export interface FoundIn {
  readonly title: string;
  readonly publisher: string;
}

export interface GivenRule {
  readonly indicator: IndicatorName;
  readonly unit: string;
  /** The range, both ends included. */
  readonly minimum: number;
  readonly maximum: number;
  /** How many units of the indicator one unit of the figure is; 1 where it is left out. */
  readonly factor?: number;
  /** Public sources of the figure; none where it is a judgement. */
  readonly foundIn: readonly FoundIn[];
}

/** Peak load for each TWh a year: the median of the indicators, of which none is below 0.12 or above 0.185. */
const GW_PER_TWH = 0.155;

const IMF: FoundIn = { title: 'World Economic Outlook', publisher: 'International Monetary Fund' };
const UN: FoundIn = { title: 'World Population Prospects', publisher: 'United Nations' };
const EMBER: FoundIn = { title: 'Electricity Data Explorer', publisher: 'Ember' };
const IEA_PRICES: FoundIn = {
  title: 'Energy Prices',
  publisher: 'International Energy Agency',
};
const IEA_BALANCES: FoundIn = {
  title: 'World Energy Balances',
  publisher: 'International Energy Agency',
};
const OECD: FoundIn = { title: 'OECD.AI Policy Observatory', publisher: 'OECD' };
const EPOCH: FoundIn = { title: 'GPU Clusters', publisher: 'Epoch AI' };
const STANFORD: FoundIn = { title: 'AI Index Report', publisher: 'Stanford HAI' };

export const GIVEN_RULES: Readonly<Record<GivenName, GivenRule>> = {
  gdp: {
    indicator: 'gdpUsdBn',
    unit: 'USD bn',
    minimum: 10,
    maximum: 50_000,
    foundIn: [IMF],
  },
  people: {
    indicator: 'populationMillions',
    unit: 'million',
    minimum: 0.001,
    maximum: 2000,
    foundIn: [UN],
  },
  electricity: {
    indicator: 'peakLoadGw',
    unit: 'TWh a year',
    minimum: 0.7,
    maximum: 20_000,
    factor: GW_PER_TWH,
    foundIn: [EMBER],
  },
  price: {
    indicator: 'powerPriceUsdPerMwh',
    unit: 'USD per MWh',
    minimum: 10,
    maximum: 600,
    foundIn: [IEA_PRICES],
  },
  fuel: {
    indicator: 'fuelImportPercent',
    unit: '% of energy used',
    minimum: 0,
    maximum: 100,
    foundIn: [IEA_BALANCES],
  },
  experts: {
    indicator: 'aiWorkersThousands',
    unit: 'thousand',
    minimum: 0.1,
    maximum: 1000,
    foundIn: [OECD],
  },
  chips: {
    indicator: 'installedKiloH100e',
    unit: 'thousand H100e',
    minimum: 0,
    maximum: 15_000,
    foundIn: [EPOCH],
  },
  government: {
    indicator: 'publicAiBudgetUsdBn',
    unit: 'USD bn a year',
    minimum: 0,
    maximum: 100,
    foundIn: [OECD],
  },
  firms: {
    indicator: 'privateAiUsdBn',
    unit: 'USD bn a year',
    minimum: 0,
    maximum: 300,
    foundIn: [STANFORD],
  },
  closeness: {
    indicator: 'usCloseness',
    unit: '0 to 10',
    minimum: 0,
    maximum: 10,
    foundIn: [],
  },
};

const AUTHOR = 'The author of the file';

/** A figure without a source is its author's word; where nothing is published, it is a judgement. */
export function unsourced(name: GivenName, value: number, year: number): SourcedNumber {
  const source = { title: 'A figure without a source', publisher: AUTHOR, date: String(year) };
  const common = { value, year, confidence: 'low', source } as const;
  if (GIVEN_RULES[name].foundIn.length > 0) return { ...common, basis: 'recalled' };
  return { ...common, basis: 'estimated', derivation: 'Judged by the author of the file.' };
}

/** The sources that figures were given with, each once. */
export function sourcesOf(given: Given): Source[] {
  const all = Object.values(given)
    .map(({ source }) => source)
    .filter(({ publisher }) => publisher !== AUTHOR);
  const names = all.map(({ title, publisher, date }) => [title, publisher, date].join('|'));
  return all.filter((_, at) => names.indexOf(names[at]!) === at);
}

/** A figure of a country of the atlas, for orientation. */
export interface KnownFigure {
  readonly country: CountryId;
  readonly value: number;
}

const DIGITS = 3;

/** The figure in its own unit, from the indicator that it tells. */
export function givenFrom(name: GivenName, { value }: Pick<FigureInput, 'value'>): number {
  const { factor = 1 } = GIVEN_RULES[name];
  return factor === 1 ? value : Number((value / factor).toPrecision(DIGITS));
}

/** The figure of all countries of the atlas, the smallest first. */
export function knownFigures(name: GivenName, known: Known): KnownFigure[] {
  const { values = {} } = known[GIVEN_RULES[name].indicator] ?? {};
  return Object.entries(values)
    .map(([country, cell]) => ({ country, value: givenFrom(name, cell) }))
    .sort((a, b) => a.value - b.value);
}
