// The shape of a dated event: what happened, where it is known from, and what it does or asks.

import { CONFIDENCES } from '../../types/figure';
import { HISTORY_BASES, HISTORY_PICTURES } from '../../types/history';
import { MOST_EFFECTS } from '../limits';
import { closedObject, countryId, id, listOf, oneOf, optional, said, text } from '../parts';
import { countryEffects, worldEffects } from '../ruleset/effectSchema';
import * as z from '../zod';
import { source } from './figureSchema';

/** Most countries that one card names. */
export const MOST_COUNTRIES = 40;
/** Most dated events of one scenario, and of the atlas. */
export const MOST_CARDS = 200;

/** A day, or a month where no more is known. */
export const dayOrMonth = z
  .string()
  .check(
    z.regex(
      /^20[0-9]{2}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$/,
      'a date with its month, such as 2026-04 or 2026-04-09',
    ),
  );

const option = closedObject({
  id,
  name: text,
  text,
  effects: countryEffects(0, MOST_EFFECTS),
});

export const historyCard = closedObject({
  id,
  date: said(dayOrMonth, 'When it happened; the half-year in which it comes follows from it.'),
  picture: said(oneOf(HISTORY_PICTURES), 'What its picture shows.'),
  name: text,
  text: said(text, 'Two or three plain sentences: what happened, and what it changed.'),
  source,
  basis: said(oneOf(HISTORY_BASES), 'retrieved: read on a page; recalled: from memory.'),
  confidence: said(oneOf(CONFIDENCES), 'How sure it is that it happened so.'),
  countries: said(
    listOf(countryId, 0, MOST_COUNTRIES),
    'Whom it concerns; countries that are no nations of the scenario are passed over.',
  ),
  worldEffects: said(
    optional(worldEffects(1, MOST_EFFECTS)),
    'A notice: what it does to the whole world.',
  ),
  effects: said(
    optional(countryEffects(1, MOST_EFFECTS)),
    'A notice: what it does to each of the countries.',
  ),
  options: said(
    optional(listOf(option, 2, 4)),
    'A choice: what each of the countries may answer; the first is taken without an answer.',
  ),
  happened: said(
    optional(id),
    'A choice: the option that was really taken; left out where it is not known, or where the countries differed.',
  ),
});
