// The shape of a save file, format 1.

import { LONGEST_ADDRESS, LONGEST_REASON } from '../../types/assignment';
import { LONGEST_ALIAS, MOST_ALIASES, MOST_REASONS } from '../../types/handIn';
import { ORDER_KINDS } from '../../types/order';
import { MOST_HUMANS, PLAYER_SIGHTS } from '../../types/names';
import { hiddenInLine } from '../hidden';
import {
  closedObject,
  countryId,
  listOf,
  nothingHidden,
  oneOf,
  optional,
  wholeWithin,
} from '../parts';
import { ordersOfTurn } from '../replay/orderSchema';
import { replayFile } from '../replay/schema';
import * as z from '../zod';

const alias = z
  .string()
  .check(
    nothingHidden(hiddenInLine),
    z.regex(/\S/, 'at least one letter'),
    z.maxLength(LONGEST_ALIAS, `a name has at most ${LONGEST_ALIAS} letters`),
  );

const address = z
  .string()
  .check(
    z.startsWith('#play', 'the address of an assignment begins with #play'),
    z.maxLength(LONGEST_ADDRESS, `it has at most ${LONGEST_ADDRESS} letters`),
  );

const MOST_TURNS = 40;

const reason = closedObject({
  turn: wholeWithin(0, MOST_TURNS, 'turns are counted from 0'),
  kind: oneOf(ORDER_KINDS),
  text: z
    .string()
    .check(
      nothingHidden(hiddenInLine),
      z.maxLength(LONGEST_REASON, `a reason has at most ${LONGEST_REASON} letters`),
    ),
});

export const saveFile = closedObject({
  format: z.literal(1),
  replay: replayFile,
  pending: ordersOfTurn,
  submitted: optional(listOf(countryId, 0, MOST_HUMANS)),
  sight: optional(oneOf(PLAYER_SIGHTS)),
  pilotWishes: optional(listOf(countryId, 1, MOST_HUMANS)),
  aliases: optional(listOf(alias, 1, MOST_ALIASES)),
  assignment: optional(address),
  reasons: optional(listOf(reason, 0, MOST_REASONS)),
});
