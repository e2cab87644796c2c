// The shape of the indicators of the atlas and of the figures set by hand against them, format 1.

import { INDICATORS } from '../../types/indicator';
import { NATION_FIGURES } from '../../types/scenario';
import {
  closedObject,
  countryId,
  each,
  id,
  listOf,
  numberWithin,
  oneOf,
  optional,
  phrase,
  recordOf,
  said,
} from '../parts';
import { MOST_COUNTRIES } from '../scenario/countrySchema';
import { FIGURE_FIELDS, HUGE } from '../scenario/figureSchema';
import * as z from '../zod';

const cell = closedObject({
  value: numberWithin(-HUGE, HUGE, 'no figure in a unit of its own is larger'),
  ...FIGURE_FIELDS,
});

const indicator = closedObject({
  title: phrase,
  unit: phrase,
  unread: said(optional(phrase), 'Why it is here though no rule reads it.'),
  values: said(
    recordOf(countryId, cell, MOST_COUNTRIES + 1),
    'By country; WLD is the world and stands in for others.',
  ),
});

const MOST_INDICATORS = 300;

/** Some indicators by their names. */
export const indicators = recordOf(id, indicator, MOST_INDICATORS);

export const indicatorsFile = closedObject({
  format: z.literal(1),
  id,
  countries: said(listOf(countryId, 1, MOST_COUNTRIES), 'The countries whose figures are derived.'),
  indicators: each(INDICATORS, indicator),
});

export type IndicatorsFile = z.infer<typeof indicatorsFile>;

const override = closedObject({
  country: countryId,
  figure: oneOf(NATION_FIGURES),
  value: numberWithin(-HUGE, HUGE, 'no figure in a unit of its own is larger'),
  reason: said(phrase, 'One sentence on why the derived figure will not do.'),
});

export const overridesFile = closedObject({
  format: z.literal(1),
  id,
  overrides: listOf(override, 0, MOST_COUNTRIES * NATION_FIGURES.length),
});

export type OverridesFile = z.infer<typeof overridesFile>;
