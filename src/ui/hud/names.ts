// Names of countries, of their champions and of their own projects from the scenario, in the language of the page.

import type { Scenario } from '../../types/scenario';
import { inLanguage, tNamed } from '../text';

/** What names are looked up in. */
export type Names = Pick<Scenario, 'countries'>;

/** The country's name; its code where the scenario has none. */
export function countryName(names: Names, country: string): string {
  const found = names.countries.find(({ id }) => id === country);
  return found === undefined ? country : inLanguage(found.name);
}

/** The name of a country's champion; its id where the scenario has none. */
export function championName(names: Names, country: string, champion: string): string {
  const nation = names.countries.find(({ id }) => id === country);
  const champions = nation?.role === 'nation' ? (nation.champions ?? []) : [];
  const found = champions.find(({ id }) => id === champion);
  return found === undefined ? champion : inLanguage(found.name);
}

/** The name of a project; a country's own is named by the scenario. */
export function projectName(names: Names, country: string, project: string): string {
  const nation = names.countries.find(({ id }) => id === country);
  const own = nation?.role === 'nation' ? nation.ownProject : undefined;
  return project === 'own' && own !== undefined
    ? inLanguage(own.name)
    : tNamed(`project.${project}`, project);
}
