// Makes the entry of the title screen's catalogue from a scenario.

import type { CatalogueEntry } from '../../types/catalogueEntry';
import type { Scenario } from '../../types/scenario';
import type { Text } from '../../types/text';

/** A text without its simple words: the catalogue comes with the page itself, which has no room for them. */
function usual({ en, ko }: Text): Text {
  return { en, ko };
}

/** The entry of a scenario. */
export function catalogueEntryOf(scenario: Scenario): CatalogueEntry {
  const { id, author, seats, watch, texts, countries, variants, learning, lesson } = scenario;
  const { title, question, recommended } = texts;
  return {
    id,
    ...(author === undefined ? {} : { author }),
    seats,
    ...(watch === undefined ? {} : { watch }),
    texts: {
      title: usual(title),
      question: usual(question),
      ...(recommended === undefined ? {} : { recommended: usual(recommended) }),
    },
    countries: countries.map((country) => ({ id: country.id, name: usual(country.name) })),
    variants: variants.map((variant) => ({ ...variant, name: usual(variant.name) })),
    ...(lesson === undefined ? {} : { isLesson: true }),
    ...(learning === undefined
      ? {}
      : { learning: { measures: learning.measures.map(({ measure }) => ({ measure })) } }),
  };
}
