// Makes the scenario of the game from a checked scenario file.

import type { Atlas } from '../../types/atlas';
import {
  NATION_FIGURES,
  type CountryScenario,
  type NationStart,
  type Scenario,
} from '../../types/scenario';
import type { NationFile } from './checkKind';
import { historyFrom } from './history';
import { ownEventsFrom, supposedFrom } from './ownEvents';
import { relationsOf } from './relations';
import type { CountryFile, ScenarioFile, WrittenScenario } from './schema';

function startOf({ figures }: NationFile): NationStart {
  const start = {} as Record<(typeof NATION_FIGURES)[number], number>;
  for (const name of NATION_FIGURES) start[name] = figures[name].value;
  return start;
}

function countryOf(country: CountryFile): CountryScenario {
  return country.role === 'nation' ? { ...country, start: startOf(country) } : country;
}

/** The scenario, with the start values of every nation beside their figures. */
export function scenarioFrom(
  written: WrittenScenario,
  expanded: ScenarioFile,
  atlas: Atlas,
): Scenario {
  const { $schema: _editorSchema, history, events = [], ...scenario } = expanded;
  const countries = expanded.countries.map(countryOf);
  const nations = countries.flatMap(({ id, role }) => (role === 'nation' ? [id] : []));
  const supposed = supposedFrom(events, nations);
  const hasDated = history !== undefined || supposed.length > 0;
  const dated = hasDated ? { history: historyFrom(history ?? [], supposed) } : {};
  const own = ownEventsFrom(events);
  const cards = own.length === 0 ? {} : { events: own };
  const relations = relationsOf(written, nations, atlas);
  return { ...scenario, ...dated, ...cards, countries, relations };
}
