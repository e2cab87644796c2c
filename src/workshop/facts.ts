// What a scenario is, in figures that are read before it is played.

import { BASES, type Basis, type Figure } from '../types/figure';
import type { Scenario } from '../types/scenario';

/** The figures of all its nations. */
function figuresOf({ countries }: Scenario): Figure[] {
  return countries.flatMap((country) => Object.values<Figure>(country.figures));
}

/** How many of its figures have which basis. */
export function figuresByBasis(scenario: Scenario): Readonly<Record<Basis, number>> {
  const figures = figuresOf(scenario);
  const each = BASES.map((basis) => [basis, figures.filter((one) => one.basis === basis).length]);
  return Object.fromEntries(each) as Record<Basis, number>;
}

/** The size of a text in thousands of bytes as it is kept in a file. */
export function sizeKb(text: string): number {
  return new TextEncoder().encode(text).length / 1000;
}
