// The shape of a figure: a value with its unit, year, source and how far it can be trusted.

import { BASES, CONFIDENCES, GROUNDS } from '../../types/figure';
import { NATION_FIGURES, type NationFigure } from '../../types/scenario';
import { hiddenInAddress } from '../hidden';
import {
  closedObject,
  eachOptional,
  id,
  listOf,
  nothingHidden,
  numberWithin,
  oneOf,
  optional,
  phrase,
  said,
  soundText,
  wholeWithin,
} from '../parts';
import { addressFault } from '../webAddress';
import * as z from '../zod';

import { FIGURE_RULES, WORLD_FIGURE_RULES, type FigureRule } from './figureRules';

export const HUGE = 1e15;

/** The years that figures may be about. */
export const [FIRST_YEAR, LAST_YEAR] = [1900, 2200] as const;

/** A year, month or day. */
export const SOURCE_DATE = /^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/;

const date = z.string().check(z.regex(SOURCE_DATE, 'a date such as 2025, 2025-11 or 2025-11-18'));

const url = z.string().check(
  nothingHidden(hiddenInAddress),
  z.regex(/^https:\/\/[^\s"'<>\\]{3,500}$/, {
    error: 'a web address that begins with https://',
    abort: true,
  }),
  soundText(addressFault),
);

export const source = closedObject({
  title: phrase,
  publisher: phrase,
  date,
  url: optional(url),
  licence: said(optional(phrase), 'The licence of a table of figures.'),
});

/** Where something comes from and how far it can be trusted. */
export const SOURCE_FIELDS = {
  source,
  confidence: said(
    oneOf(CONFIDENCES),
    'high: within about 5 %; medium: within about 20 %; low: a factor of 1.5 to 2.',
  ),
  basis: said(
    oneOf(BASES),
    'retrieved: read on a page; calculated: by a written rule from others; recalled: from memory of the source; estimated: with a derivation; tuned: for the balance of the game.',
  ),
};

/** What is told of every number about the world. */
export const FIGURE_FIELDS = {
  year: wholeWithin(FIRST_YEAR, LAST_YEAR, 'it is a year'),
  ...SOURCE_FIELDS,
  from: said(
    optional(oneOf(GROUNDS)),
    'Needed when it is calculated: the weakest ground of its inputs.',
  ),
  derivation: said(
    optional(phrase),
    'How the value was made; needed when it is estimated or calculated.',
  ),
};

/** What a figure in any unit has. */
const ANY_FIGURE = {
  value: numberWithin(-HUGE, HUGE, 'no figure in a unit of its own is larger'),
  unit: phrase,
  ...FIGURE_FIELDS,
};

/** A figure in any unit, without a rule. */
export const sourcedFigure = closedObject(ANY_FIGURE);

const MOST_INPUTS = 20;

const inputs = said(
  optional(listOf(closedObject({ name: id, ...ANY_FIGURE }), 1, MOST_INPUTS)),
  'What the figure was derived from.',
);

const real = closedObject({ ...ANY_FIGURE, inputs });

/** A value in the range of its rule. */
export function valueWithin({ minimum, maximum, whole, because }: FigureRule) {
  return whole === true
    ? wholeWithin(minimum, maximum, because)
    : numberWithin(minimum, maximum, because);
}

/** A figure whose value and unit follow a rule. */
export function figureOf(rule: FigureRule) {
  const figure = closedObject({
    value: valueWithin(rule),
    unit: z.literal(rule.unit),
    ...FIGURE_FIELDS,
    inputs,
    real: said(optional(real), 'The published or derived figure beside a tuned one.'),
  });
  return said(figure, rule.meaning);
}

/** A figure without a rule of its own, in one of these units. */
export function figureWith(units: readonly string[], largest: number) {
  return closedObject({
    value: numberWithin(0, largest, 'it is no less than nothing, and nothing measured is more'),
    unit: oneOf(units),
    ...FIGURE_FIELDS,
  });
}

type FigureSchema = ReturnType<typeof figureOf>;

const NATION_FIGURE_SCHEMAS = Object.fromEntries(
  NATION_FIGURES.map((name) => [name, figureOf(FIGURE_RULES[name])]),
) as Record<NationFigure, FigureSchema>;

/** All starting figures of a nation, each by its own rule. */
export const nationFigures = closedObject(NATION_FIGURE_SCHEMAS);

/** Some of them, by the same rules. */
export const someNationFigures = closedObject(eachOptional(NATION_FIGURE_SCHEMAS));

/** What is measured of the world; the rest lies on the curves of the rules. */
export const worldFigures = closedObject({
  chipsH100e: optional(figureOf(WORLD_FIGURE_RULES.chipsH100e)),
  trainingFlop: optional(figureOf(WORLD_FIGURE_RULES.trainingFlop)),
});
