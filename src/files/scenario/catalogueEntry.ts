// Makes the entry of the title screen's catalogue from a scenario.

import type { CatalogueEntry } from '../../types/catalogueEntry';
import type { Scenario } from '../../types/scenario';

/** The entry of a scenario. */
export function catalogueEntryOf(scenario: Scenario): CatalogueEntry {
  const { id, author, seats, watch, texts, countries, variants, learning, lesson } = scenario;
  const { title, question, recommended } = texts;
  return {
    id,
    ...(author === undefined ? {} : { author }),
    seats,
    ...(watch === undefined ? {} : { watch }),
    texts: { title, question, ...(recommended === undefined ? {} : { recommended }) },
    countries: countries.map((country) => ({ id: country.id, name: country.name })),
    variants,
    ...(lesson === undefined ? {} : { isLesson: true }),
    ...(learning === undefined
      ? {}
      : { learning: { measures: learning.measures.map(({ measure }) => ({ measure })) } }),
  };
}
