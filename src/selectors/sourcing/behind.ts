// The numbers behind a country’s figures: how many of them were read, recalled or judged.

import type { Figure, FigureInput } from '../../types/figure';
import type { CountryId } from '../../types/names';
import type { Scenario } from '../../types/scenario';
import { type Grade, gradeOf, GRADES } from './grade';

/** How many numbers have which grade. */
export interface Behind {
  readonly count: number;
  readonly byGrade: Readonly<Record<Grade, number>>;
}

/** Each number once, though many figures rest on it. */
function inputsOf(scenario: Scenario, country: CountryId): FigureInput[] {
  const own = scenario.countries.find(({ id }) => id === country)?.figures;
  const figures: readonly Figure[] = own === undefined ? [] : Object.values(own);
  const all = figures.flatMap(({ inputs, real }) => inputs ?? real?.inputs ?? []);
  return [...new Map(all.map((input) => [input.name, input])).values()];
}

/** What the figures of a country were derived from; nothing where its file says no word of it. */
export function behindOf(scenario: Scenario, country: CountryId): Behind {
  const grades = inputsOf(scenario, country).map((input) => gradeOf(input, scenario.author).grade);
  const byGrade = Object.fromEntries(
    GRADES.map((grade) => [grade, grades.filter((one) => one === grade).length]),
  ) as Record<Grade, number>;
  return { count: grades.length, byGrade };
}
