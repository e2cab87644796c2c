// The shape of figures that name what they were derived from.

import { NATION_FIGURES, type NationFigure } from '../../types/scenario';
import { closedObject, id, listOf, numberWithin, optional, phrase, said } from '../parts';
import { FIGURE_RULES } from '../scenario/figureRules';
import { FIGURE_FIELDS, HUGE, valueWithin } from '../scenario/figureSchema';
import * as z from '../zod';

const MOST_INPUTS = 20;

const inputs = said(
  optional(listOf(id, 1, MOST_INPUTS)),
  'The indicators of this file that the figure was derived from.',
);

const real = closedObject({
  value: numberWithin(-HUGE, HUGE, 'no figure in a unit of its own is larger'),
  unit: phrase,
  ...FIGURE_FIELDS,
  inputs,
});

function derivedFigureOf(name: NationFigure) {
  const rule = FIGURE_RULES[name];
  const figure = closedObject({
    value: valueWithin(rule),
    unit: z.literal(rule.unit),
    ...FIGURE_FIELDS,
    inputs,
    real: said(optional(real), 'The published or derived figure beside a tuned one.'),
  });
  return said(figure, rule.meaning);
}

/** All starting figures of a nation of the atlas. */
export const derivedFigures = closedObject(
  Object.fromEntries(NATION_FIGURES.map((name) => [name, derivedFigureOf(name)])) as Record<
    NationFigure,
    ReturnType<typeof derivedFigureOf>
  >,
);
