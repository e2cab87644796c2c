// A world in which both superpowers are played as nations: South Korea's scenario with figures chosen here for tests.

import { BOTS } from '../../src/bots/index';
import { parseScenario } from '../../src/files/index';
import type { Figure } from '../../src/types/figure';
import type { CountryId } from '../../src/types/names';
import type { NationFigure } from '../../src/types/scenario';
import { atlas, rules, scenarioText, sound, type TestContent } from './content';
import { KOREA } from './korea';

type Values = Readonly<Record<NationFigure, number>>;

const USA: Values = {
  gdpUsdTn: 30.5,
  budgetUsdBn: 30,
  privateMoneyUsdBn: 42,
  usChipsH100e: 2_200_000,
  chinaChipsH100e: 0,
  domesticChipsH100e: 0,
  governmentChipShare: 0.15,
  hostedChipsH100e: 0,
  dataCentreMw: 2300,
  aiPowerMw: 2350,
  gridConnectionMw: 1000,
  powerCostFactor: 1,
  gridPeakGw: 760,
  fossilImportShare: 0.05,
  headroomMw: 150,
  experts: 190_000,
  graduates: 11_000,
  brainDrainPull: 0.05,
  visaOpenness: 0.5,
  homeChipPerformance: 0.6,
  homeChipCapacityUsdBn: 3,
  industrialBase: 1.3,
  supplyLeverage: 0.6,
  algorithmicGapOom: 0,
  modelGenerations: 0,
  knowHow: 0.85,
  dataProtection: 0.4,
  lockIn: 0.2,
  support: 52,
  usTrust: 1,
  chinaTrust: 0.2,
  exportTier: 1.2,
  languageAdvantageGenerations: 0.05,
  chinaTradeExposure: 0.25,
  adoption: 0.24,
  unitLevel: 1,
};

const CHN: Values = {
  gdpUsdTn: 19.4,
  budgetUsdBn: 22,
  privateMoneyUsdBn: 20,
  usChipsH100e: 350_000,
  chinaChipsH100e: 450_000,
  domesticChipsH100e: 0,
  governmentChipShare: 0.35,
  hostedChipsH100e: 0,
  dataCentreMw: 950,
  aiPowerMw: 1100,
  gridConnectionMw: 900,
  powerCostFactor: 0.7,
  gridPeakGw: 1500,
  fossilImportShare: 0.2,
  headroomMw: 120,
  experts: 140_000,
  graduates: 13_000,
  brainDrainPull: 0.35,
  visaOpenness: 0.1,
  homeChipPerformance: 0.45,
  homeChipCapacityUsdBn: 3,
  industrialBase: 1.4,
  supplyLeverage: 0.5,
  algorithmicGapOom: 0.25,
  modelGenerations: -0.55,
  knowHow: 0.7,
  dataProtection: 0.5,
  lockIn: 0.15,
  support: 60,
  usTrust: 0.12,
  chinaTrust: 1,
  exportTier: 0.25,
  languageAdvantageGenerations: 0.3,
  chinaTradeExposure: 0,
  adoption: 0.22,
  unitLevel: 1,
};

interface File {
  id: string;
  seats: { country: CountryId }[];
  variants: { medals: Record<CountryId, unknown> }[];
  relations: { pair: [CountryId, CountryId]; value: number }[];
  countries: { id: CountryId; role: string; name: unknown; figures: Record<string, Figure> }[];
}

/** The figures of another country with these values, which are tuned. */
function figuresOf(values: Values, like: Readonly<Record<string, Figure>>) {
  const figures = Object.entries(like).map(([name, { real: _real, ...figure }]) => [
    name,
    { ...figure, value: values[name as NationFigure], basis: 'tuned' },
  ]);
  return Object.fromEntries(figures) as Record<string, Figure>;
}

function playedPower(country: File['countries'][number], like: File['countries'][number]) {
  const { id, name } = country;
  const isUsa = id === 'USA';
  return {
    id,
    role: 'nation',
    name,
    style: isUsa ? 'fastBuyer' : 'chipBuilder',
    stance: 'hedge',
    dataLaw: isUsa ? 'open' : 'residency',
    modelProgramme: 'pretrain',
    figures: figuresOf(isUsa ? USA : CHN, like.figures),
    sites: [],
    superpower: isUsa
      ? { goal: 'leadAndAllies', sells: 'us' }
      : { goal: 'replaceEmbargoed', sells: 'china' },
  };
}

const RELATION = 0.5;
const RELATION_OF_POWERS = 0.1;

/** The file of the world with the named superpowers played as nations, each with a seat beside South Korea's. */
export function superpowersFile(played: readonly CountryId[] = ['USA', 'CHN']): string {
  const file = JSON.parse(scenarioText(`${KOREA}.json`)) as File;
  const [like] = file.countries;
  file.countries = file.countries.map((country) =>
    played.includes(country.id) ? playedPower(country, like!) : country,
  );
  const nations = file.countries.filter(({ role }) => role === 'nation').map(({ id }) => id);
  for (const power of played)
    for (const other of nations) {
      if (other === power || (played.includes(other) && other < power)) continue;
      const value = played.includes(other) ? RELATION_OF_POWERS : RELATION;
      file.relations.push({ pair: [power, other], value });
    }
  file.seats.push(...played.map((country) => ({ country })));
  for (const { medals } of file.variants) for (const power of played) medals[power] = medals.KOR;
  return JSON.stringify(file);
}

/** The world of tests in which the named superpowers are nations, both unless said otherwise. */
export function superpowers(played?: readonly CountryId[]): TestContent {
  const ruleset = rules();
  const text = superpowersFile(played);
  const scenario = sound(parseScenario(text, { ruleset, atlas: atlas(), id: KOREA }));
  return { ruleset, scenario, bots: BOTS };
}
