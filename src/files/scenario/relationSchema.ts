// The shape of relations: how close two nations are.

import { closedObject, countryId, listOf, said, share } from '../parts';
import * as z from '../zod';
import { MOST_COUNTRIES } from './countrySchema';

const relation = closedObject({
  pair: z.tuple([countryId, countryId]),
  value: said(share, 'Closeness of two nations, 0 to 1, the same both ways.'),
});

export const relations = listOf(relation, 0, MOST_COUNTRIES * MOST_COUNTRIES);
