// The shape of the list of retrieved tables, format 1: where each comes from, its licence, and which indicators it gives.

import { INDICATORS } from '../../types/indicator';
import { CONFIDENCES } from '../../types/figure';
import {
  closedObject,
  countryId,
  id,
  listOf,
  numberWithin,
  oneOf,
  optional,
  phrase,
  recordOf,
  said,
  wholeWithin,
} from '../parts';
import { MOST_COUNTRIES } from '../scenario/countrySchema';
import { FIRST_YEAR, HUGE, LAST_YEAR, source } from '../scenario/figureSchema';
import * as z from '../zod';

const columnName = z.string().check(z.regex(/^[a-z0-9_]{1,60}$/, 'the name of a column'));
const MOST_DIGITS = 6;

const bound = numberWithin(-HUGE, HUGE, 'no figure in a unit of its own is larger');

const gives = closedObject({
  indicator: oneOf(INDICATORS),
  column: columnName,
  year: said(
    z.union([wholeWithin(FIRST_YEAR, LAST_YEAR, 'it is a year'), columnName]),
    'The year of all values, or the column that tells it.',
  ),
  digits: wholeWithin(0, MOST_DIGITS, 'values are rounded to so many places'),
  from: said(optional(bound), 'Values below it count as this one.'),
  to: said(optional(bound), 'Values above it count as this one.'),
  confidence: oneOf(CONFIDENCES),
  except: said(
    optional(recordOf(countryId, phrase, MOST_COUNTRIES)),
    'Countries whose indicator is not taken from the table, each with the reason.',
  ),
});

const MOST_TABLES = 60;

const table = closedObject({
  id: said(id, 'Its file has this name and ends in .csv.'),
  measure: phrase,
  source,
  licence: phrase,
  licenceKnown: said(oneOf(['read', 'recalled']), 'Whether the licence was read in the source.'),
  watchOut: phrase,
  gives: listOf(gives, 0, INDICATORS.length),
});

export const tablesFile = closedObject({
  format: z.literal(1),
  id,
  tables: listOf(table, 1, MOST_TABLES),
});

export type RetrievedTable = z.infer<typeof table>;
export type Gives = z.infer<typeof gives>;
