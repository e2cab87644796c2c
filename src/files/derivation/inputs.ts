// Puts the indicators in place of their names, so that a figure carries all that it was derived from.

import type { Figure, FigureInput } from '../../types/figure';
import { type DerivedFigure, type Indicator, WORLD } from '../../types/indicator';
import type { CountryId } from '../../types/names';
import { NATION_FIGURES, type NationFigure } from '../../types/scenario';
import type { CountryFigures } from './kinds';

export type SomeIndicators = Readonly<Record<string, Indicator>>;

/** The indicator of a country as an input, or undefined where there is none. */
export function inputOf(
  name: string,
  country: CountryId,
  indicators: SomeIndicators,
): FigureInput | undefined {
  const row = Object.hasOwn(indicators, name) ? indicators[name] : undefined;
  const cell = row?.values[country] ?? row?.values[WORLD];
  return row === undefined || cell === undefined ? undefined : { name, unit: row.unit, ...cell };
}

function expanded(figure: DerivedFigure, country: CountryId, indicators: SomeIndicators): Figure {
  const { inputs: names, real, ...plain } = figure;
  const inputs = names?.flatMap((name) => inputOf(name, country, indicators) ?? []);
  return {
    ...plain,
    ...(inputs === undefined ? {} : { inputs }),
    ...(real === undefined ? {} : { real: expanded(real, country, indicators) }),
  };
}

/** The figures of a country with their inputs. */
export function withInputs(
  figures: CountryFigures,
  country: CountryId,
  indicators: SomeIndicators,
): Readonly<Record<NationFigure, Figure>> {
  const all = {} as Record<NationFigure, Figure>;
  for (const name of NATION_FIGURES) all[name] = expanded(figures[name], country, indicators);
  return all;
}
