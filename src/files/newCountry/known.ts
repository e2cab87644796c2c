// What the atlas knows of its countries by indicator: what a new country is measured against.

import type { Atlas } from '../../types/atlas';
import type { FigureInput } from '../../types/figure';
import { INDICATORS, type IndicatorName } from '../../types/indicator';
import type { CountryId } from '../../types/names';
import { NATION_FIGURES } from '../../types/scenario';

/** The values of one indicator by country, and their unit. */
export interface KnownIndicator {
  readonly unit: string;
  readonly values: Readonly<Record<CountryId, FigureInput>>;
}

/** All indicators that the figures of an atlas name. */
export type Known = Readonly<Partial<Record<IndicatorName, KnownIndicator>>>;

/** Everything that the figures of a country were derived from. */
function inputsOf({ figures }: Atlas['countries'][number]): readonly FigureInput[] {
  if (figures === undefined) return [];
  return NATION_FIGURES.flatMap((name) => {
    const { inputs, real } = figures[name];
    return inputs ?? real?.inputs ?? [];
  });
}

function isIndicator(name: string): name is IndicatorName {
  return (INDICATORS as readonly string[]).includes(name);
}

/** The indicators of all countries of the atlas but those left out. */
export function knownOf(atlas: Atlas, except: readonly CountryId[] = []): Known {
  const known: Partial<
    Record<IndicatorName, { unit: string; values: Record<string, FigureInput> }>
  > = {};
  for (const country of atlas.countries) {
    if (except.includes(country.id)) continue;
    for (const input of inputsOf(country)) {
      if (!isIndicator(input.name)) continue;
      const row = (known[input.name] ??= { unit: input.unit, values: {} });
      row.values[country.id] = input;
    }
  }
  return known;
}
