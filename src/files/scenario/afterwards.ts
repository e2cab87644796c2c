// What the nations of a scenario were really like at the beginning of 2026, from the figures of the atlas.

import type { Atlas } from '../../types/atlas';
import type { NationFigures } from '../../types/past';
import type { CountryId } from '../../types/names';
import {
  AFTERWARDS_FIGURES,
  type Afterwards,
  NATION_FIGURES,
  type NationAfterwards,
  type NationStart,
} from '../../types/scenario';

/** The start values that figures give. */
export function startOf(figures: NationFigures): NationStart {
  const start = {} as Record<(typeof NATION_FIGURES)[number], number>;
  for (const name of NATION_FIGURES) start[name] = figures[name].value;
  return start;
}

function toldOf(figures: NationFigures): NationAfterwards['figures'] {
  const told = {} as Record<(typeof AFTERWARDS_FIGURES)[number], NationFigures['experts']>;
  for (const name of AFTERWARDS_FIGURES) told[name] = figures[name];
  return told;
}

/** The nations that the atlas knows; those that an author wrote out are left out. */
export function afterwardsOf(nations: readonly CountryId[], atlas: Atlas): Afterwards {
  const each = atlas.countries.flatMap(({ id, figures }) =>
    nations.includes(id) && figures !== undefined
      ? [[id, { start: startOf(figures), figures: toldOf(figures) }] as const]
      : [],
  );
  return Object.fromEntries(each);
}
