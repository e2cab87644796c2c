// What the title screen tells of a scenario: no figures.

import type { ListedScenario } from '../../types/listedScenario';
import type { Scenario } from '../../types/scenario';

/** What the shelf needs of a scenario. */
export function listed(scenario: Scenario): ListedScenario {
  const { id, author, seats, watch, texts, countries, variants, learning } = scenario;
  const { title, question, recommended } = texts;
  return {
    id,
    ...(author === undefined ? {} : { author }),
    seats,
    ...(watch === undefined ? {} : { watch }),
    texts: { title, question, ...(recommended === undefined ? {} : { recommended }) },
    countries: countries.map((country) => ({ id: country.id, name: country.name })),
    variants,
    ...(learning === undefined
      ? {}
      : { learning: { measures: learning.measures.map(({ measure }) => ({ measure })) } }),
  };
}
