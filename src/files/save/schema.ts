// The shape of a save file, format 1.

import { MOST_HUMANS } from '../../types/names';
import { closedObject, countryId, listOf, optional } from '../parts';
import { ordersOfTurn } from '../replay/orderSchema';
import { replayFile } from '../replay/schema';
import * as z from '../zod';

export const saveFile = closedObject({
  format: z.literal(1),
  replay: replayFile,
  pending: ordersOfTurn,
  submitted: optional(listOf(countryId, 0, MOST_HUMANS)),
});
