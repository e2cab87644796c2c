// The starting figures of a new country: derived as those of the atlas are, and held in the range of each.

import type { Figure } from '../../types/figure';
import {
  type DerivedFigure,
  type Indicator,
  type IndicatorName,
  INDICATORS,
  type Indicators,
} from '../../types/indicator';
import type { CountryId } from '../../types/names';
import { NATION_FIGURES, type NationFigure } from '../../types/scenario';
import { deriveFigures } from '../derivation';
import { withInputs } from '../derivation/inputs';
import type { CountryFigures } from '../derivation/kinds';
import { FIGURE_RULES } from '../scenario/figureRules';
import type { Cells } from './fill';
import type { Known } from './known';

/** The indicators of one country alone. */
function indicatorsOf(country: CountryId, cells: Cells, known: Known): Indicators {
  const each = INDICATORS.map((name): [IndicatorName, Indicator] => {
    const cell = cells[name];
    const values = cell === undefined ? {} : { [country]: cell };
    return [name, { title: name, unit: known[name]?.unit ?? name, values }];
  });
  const indicators = Object.fromEntries(each) as Record<IndicatorName, Indicator>;
  return { countries: [country], indicators };
}

/** The figure within its range, rounded where it is counted one by one. It says so where the range set the value and not the rule. */
function held(name: NationFigure, figure: DerivedFigure): DerivedFigure {
  const { minimum, maximum, whole } = FIGURE_RULES[name];
  const rounded = whole === true ? Math.round(figure.value) : figure.value;
  const value = Math.min(maximum, Math.max(minimum, rounded));
  if (value === rounded) return { ...figure, value };
  const bound = value === minimum ? 'least' : 'most';
  const derivation = `${figure.derivation ?? ''} Held at the ${bound} that a figure may be.`.trim();
  return { ...figure, value, derivation };
}

/** All starting figures, each with what it was made from. */
export function figuresFrom(
  country: CountryId,
  cells: Cells,
  known: Known,
): Readonly<Record<NationFigure, Figure>> {
  const indicators = indicatorsOf(country, cells, known);
  const derived = deriveFigures(indicators, [])[country]!;
  const all = {} as Record<NationFigure, DerivedFigure>;
  for (const name of NATION_FIGURES) all[name] = held(name, derived[name]);
  const figures: CountryFigures = all;
  return withInputs(figures, country, indicators.indicators);
}
