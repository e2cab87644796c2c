// Names of countries from the scenario, in the language of the page.

import type { Scenario } from '../../types/scenario';
import { inLanguage } from '../text';

/** What names are looked up in. */
export type Names = Pick<Scenario, 'countries'>;

/** The country's name; its code where the scenario has none. */
export function countryName(names: Names, country: string): string {
  const found = names.countries.find(({ id }) => id === country);
  return found === undefined ? country : inLanguage(found.name);
}
