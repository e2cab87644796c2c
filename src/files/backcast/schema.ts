// The shape of what is known of an earlier year.

import { ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import { PAST_READINGS, PAST_WORLD, type Past, type PastReading } from '../../types/past';
import {
  closedObject,
  countryId,
  each,
  eachOptional,
  id,
  optional,
  phrase,
  recordOf,
  said,
  wholeWithin,
} from '../parts';
import { readDocument } from '../readDocument';
import { MOST_COUNTRIES } from '../scenario/countrySchema';
import { FIRST_YEAR, LAST_YEAR, someNationFigures, sourcedFigure } from '../scenario/figureSchema';
import * as z from '../zod';

const READINGS = Object.fromEntries(PAST_READINGS.map((name) => [name, sourcedFigure])) as Record<
  PastReading,
  typeof sourcedFigure
>;

const pastFile = closedObject({
  $comment: said(optional(phrase), 'What the file is for.'),
  format: z.literal(1),
  id,
  year: wholeWithin(FIRST_YEAR, LAST_YEAR, 'it is a year'),
  world: said(each(PAST_WORLD, sourcedFigure), 'Readings of the whole world.'),
  countries: recordOf(
    countryId,
    closedObject({
      readings: closedObject(eachOptional(READINGS)),
      figures: said(someNationFigures, 'Figures that were measured then.'),
    }),
    MOST_COUNTRIES,
  ),
});

/** What is known of an earlier year, or what is wrong with the text. */
export function parsePast(text: string): Result<Past, Issue[]> {
  const read = readDocument(text, { schema: pastFile, check: () => [] });
  return read.ok ? ok(read.value.value) : read;
}
