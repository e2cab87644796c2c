// A world in which both superpowers are played as nations: South Korea's scenario with figures chosen here for tests.

import { BOTS } from '../../src/bots/index';
import { nationScenarioOf } from '../../src/engine/index';
import { parseScenario } from '../../src/files/index';
import type { Figure } from '../../src/types/figure';
import type { CountryId } from '../../src/types/names';
import type { NationFigure, SuperpowerRole } from '../../src/types/scenario';
import { atlas, rules, scenarioText, sound, type TestContent } from './content';
import { KOREA, korea } from './korea';

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
  homeCloudShare: 0.97,
  homeModelShare: 0.96,
  adoption: 0.24,
  unitLevel: 1,
  chipsCost: 0.25,
  dataCentresCost: 0.5,
  powerCost: 0.8,
  talentCost: 0.45,
  modelsCost: 0.25,
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
  homeCloudShare: 0.95,
  homeModelShare: 0.94,
  adoption: 0.22,
  unitLevel: 1,
  chipsCost: 1.1,
  dataCentresCost: 0.75,
  powerCost: 0.35,
  talentCost: 0.45,
  modelsCost: 0.35,
};

interface ScenarioText {
  seats: { country: CountryId }[];
  variants: { medals: Record<CountryId, unknown> }[];
  countries: { use: CountryId }[];
}

const FIGURES: Readonly<Record<CountryId, Values>> = { USA, CHN };
const ROLES: Readonly<Record<CountryId, SuperpowerRole>> = {
  USA: { goal: 'leadAndAllies', sells: 'us' },
  CHN: { goal: 'replaceEmbargoed', sells: 'china' },
};

/** These values as figures of South Korea's form, which are tuned. */
function figuresOf(values: Values): Readonly<Record<string, Figure>> {
  const like = nationScenarioOf(korea().scenario, 'KOR').figures;
  const figures = Object.entries(like).map(([name, { real: _real, ...figure }]) => [
    name,
    { ...figure, value: values[name as NationFigure], basis: 'tuned' },
  ]);
  return Object.fromEntries(figures) as Record<string, Figure>;
}

function playedPower(power: CountryId) {
  return {
    use: power,
    role: 'nation',
    figures: figuresOf(FIGURES[power]!),
    superpower: ROLES[power]!,
  };
}

/** The file of the world with the named superpowers played as nations, each with a seat beside South Korea's. */
export function superpowersFile(played: readonly CountryId[] = ['USA', 'CHN']): string {
  const file = JSON.parse(scenarioText(`${KOREA}.json`)) as ScenarioText;
  file.countries = file.countries.map((entry) =>
    played.includes(entry.use) ? playedPower(entry.use) : entry,
  );
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
