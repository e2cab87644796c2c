// Every starting figure of every country from indicators: one derivation for each, the same for all.

import type { DerivedFigure, IndicatorName, Indicators, Override } from '../../types/indicator';
import type { CountryId } from '../../types/names';
import { NATION_FIGURES, type NationFigure } from '../../types/scenario';
import { CHIPS } from './chips';
import { COSTS } from './costs';
import { derivedFigure, overriddenFigure } from './figure';
import type { CountryFigures, Derivation } from './kinds';
import { MODELS } from './models';
import { MONEY } from './money';
import { PEOPLE } from './people';
import { POWER } from './power';
import { STANDING } from './standing';

const DERIVATIONS: Readonly<Record<NationFigure, Derivation>> = {
  ...MONEY,
  ...CHIPS,
  ...POWER,
  ...PEOPLE,
  ...MODELS,
  ...STANDING,
  ...COSTS,
};

export type { CountryFigures } from './kinds';
export { makeFigures } from './make';

/** What a figure is made of, in words. */
export interface DerivationWords {
  readonly figure: NationFigure;
  readonly says: string;
  readonly reads: readonly IndicatorName[];
}

/** All derivations in the order of the figures. */
export function derivationsInWords(): DerivationWords[] {
  return NATION_FIGURES.map((figure) => {
    const { says, reads } = DERIVATIONS[figure];
    return { figure, says, reads };
  });
}

function figuresOf(
  country: CountryId,
  indicators: Indicators,
  overrides: readonly Override[],
): CountryFigures {
  const figures = {} as Record<NationFigure, DerivedFigure>;
  for (const name of NATION_FIGURES) {
    const derived = derivedFigure(name, DERIVATIONS[name], { country, indicators });
    const override = overrides.find((one) => one.country === country && one.figure === name);
    figures[name] = override === undefined ? derived : overriddenFigure(derived, override);
  }
  return figures;
}

/** The starting figures of all countries, in the order of the indicators. */
export function deriveFigures(
  indicators: Indicators,
  overrides: readonly Override[],
): Readonly<Record<CountryId, CountryFigures>> {
  return Object.fromEntries(
    indicators.countries.map((country) => [country, figuresOf(country, indicators, overrides)]),
  );
}
