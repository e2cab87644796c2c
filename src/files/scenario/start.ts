// Makes the scenario of the game from a checked scenario file.

import {
  NATION_FIGURES,
  type CountryScenario,
  type NationStart,
  type Scenario,
} from '../../types/scenario';
import type { ScenarioFile } from './schema';

type FileCountry = ScenarioFile['countries'][number];
type FileNation = Extract<FileCountry, { role: 'nation' }>;

function startOf({ figures }: FileNation): NationStart {
  const start = {} as Record<(typeof NATION_FIGURES)[number], number>;
  for (const name of NATION_FIGURES) start[name] = figures[name].value;
  return start;
}

function countryOf(country: FileCountry): CountryScenario {
  return country.role === 'nation' ? { ...country, start: startOf(country) } : country;
}

/** The scenario, with the start values of every nation beside their figures. */
export function scenarioFrom(file: ScenarioFile): Scenario {
  const { $schema: _editorSchema, ...scenario } = file;
  return { ...scenario, countries: file.countries.map(countryOf) };
}
