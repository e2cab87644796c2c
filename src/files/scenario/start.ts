// Makes the scenario of the game from a checked scenario file.

import type { Atlas } from '../../types/atlas';
import type { CountryScenario, Scenario } from '../../types/scenario';
import { afterwardsOf, startOf } from './afterwards';
import { historyFrom } from './history';
import { ownEventsFrom, supposedFrom } from './ownEvents';
import { relationsOf } from './relations';
import type { CountryFile, ScenarioFile, WrittenScenario } from './schema';

function countryOf(country: CountryFile): CountryScenario {
  return country.role === 'nation' ? { ...country, start: startOf(country.figures) } : country;
}

/** The scenario, with the start values of every nation beside their figures. */
export function scenarioFrom(
  written: WrittenScenario,
  expanded: ScenarioFile,
  atlas: Atlas,
): Scenario {
  const { $schema: _editorSchema, history, events = [], afterwards, ...scenario } = expanded;
  const countries = expanded.countries.map(countryOf);
  const nations = countries.flatMap(({ id, role }) => (role === 'nation' ? [id] : []));
  const supposed = supposedFrom(events, nations);
  const hasDated = history !== undefined || supposed.length > 0;
  const dated = hasDated ? { history: historyFrom(history ?? [], supposed) } : {};
  const own = ownEventsFrom(events);
  const cards = own.length === 0 ? {} : { events: own };
  const relations = relationsOf(written, nations, atlas);
  const later = afterwards === true ? { afterwards: afterwardsOf(nations, atlas) } : {};
  return { ...scenario, ...dated, ...cards, ...later, countries, relations };
}
