// The shape of the files of the atlas, format 1: countries and dated events written by hand, figures made by a script.

import { closedObject, countryId, id, listOf, optional, phrase, recordOf, said } from '../parts';
import { atlasCountry, MOST_COUNTRIES } from '../scenario/countrySchema';
import { historyCard, MOST_CARDS } from '../scenario/historySchema';
import { relations } from '../scenario/relationSchema';
import { derivedFigures } from '../derivation/schema';
import { indicators } from '../indicators/schema';
import * as z from '../zod';

export const countriesFile = closedObject({
  $schema: said(optional(phrase), 'For editors; the game does not read it.'),
  format: z.literal(1),
  id,
  countries: said(listOf(atlasCountry, 1, MOST_COUNTRIES), 'What scenarios name with "use".'),
  relations: said(relations, 'Every pair of countries once.'),
});

export type CountriesFile = z.infer<typeof countriesFile>;

export const figuresFile = closedObject({
  format: z.literal(1),
  id,
  indicators: said(optional(indicators), 'What the figures were derived from.'),
  countries: said(
    recordOf(countryId, derivedFigures, MOST_COUNTRIES),
    'The starting figures of each nation.',
  ),
});

export type FiguresFile = z.infer<typeof figuresFile>;

export const historyFile = closedObject({
  $schema: said(optional(phrase), 'For editors; the game does not read it.'),
  format: z.literal(1),
  id,
  cards: said(listOf(historyCard, 0, MOST_CARDS), 'What scenarios name by its id, by date.'),
});

export type HistoryFile = z.infer<typeof historyFile>;
