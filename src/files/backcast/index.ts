// Casts the figures of the atlas back to an earlier year: measured ones as they were, all others by a written rule.

import { assert, defined } from '../../lib/assert';
import type { Figure } from '../../types/figure';
import type { FiguresByCountry, NationFigures, Past, PastCountry } from '../../types/past';
import { NATION_FIGURES, type NationFigure } from '../../types/scenario';
import { FIGURE_RULES } from '../scenario/figureRules';
import { PAST_RULES, type PastPlace, type PastRule } from './rules';

export { makePastFigures } from './make';
export { parsePast } from './schema';

const DIGITS = 2;

/** The value within the range of the figure, rounded where the figure is counted one by one. */
function fitted(name: NationFigure, value: number): number {
  const { minimum, maximum, whole } = FIGURE_RULES[name];
  const short = Number(value.toPrecision(DIGITS));
  const counted = whole === true ? Math.round(short) : short;
  return Math.min(maximum, Math.max(minimum, counted));
}

function castBack(
  name: NationFigure,
  rule: PastRule,
  now: Figure,
  place: PastPlace,
  year: number,
): Figure {
  const value = rule.formula(place);
  assert(Number.isFinite(value), `the figure ${name} of ${year} is a number`);
  return {
    value: value === now.value ? now.value : fitted(name, value),
    unit: now.unit,
    year,
    confidence: 'low',
    basis: 'estimated',
    source: now.source,
    derivation: rule.says,
  };
}

function figuresThen(past: Past, own: PastCountry, now: NationFigures): NationFigures {
  const made: Partial<Record<NationFigure, Figure>> = {};
  const place: PastPlace = {
    now: (figure) => now[figure].value,
    atThen: (figure) => defined(made[figure], `the figure ${figure} of then`).value,
    world: (name) => past.world[name].value,
    reading: (name) => own.readings[name]?.value ?? 1,
  };
  for (const [name, rule] of PAST_RULES) {
    made[name] = own.figures[name] ?? castBack(name, rule, now[name], place, past.year);
  }
  const ordered = NATION_FIGURES.map((name) => [name, defined(made[name], name)]);
  return Object.fromEntries(ordered) as Record<NationFigure, Figure>;
}

/** The figures of every country that the past tells of and that has figures now, in the order of the past. */
export function figuresOfPast(past: Past, now: FiguresByCountry): FiguresByCountry {
  return Object.fromEntries(
    Object.entries(past.countries).flatMap(([country, own]) => {
      const figures = now[country];
      return figures === undefined ? [] : [[country, figuresThen(past, own, figures)]];
    }),
  );
}
