// The shape of what a scenario says of the one that it changes, or was made from.

import { closedObject, id, optional, phrase, said } from '../parts';
import * as z from '../zod';

const mark = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}$/, 'eight digits from 0 to 9 and a to f, as the check tells them'));

const after = closedObject({
  id,
  author: optional(phrase),
  licence: optional(phrase),
});

/** Fields that only a scenario has that extends another. */
export const EXTENDING = {
  extends: said(
    optional(id),
    'The id of a scenario that this file changes; then only what differs stands here.',
  ),
  base: said(
    optional(mark),
    'The mark of that scenario as it was when this file was written; the check tells it.',
  ),
  after: said(
    optional(after),
    'The scenario that this one was made from, with its author; said by itself where it extends one.',
  ),
};
