// Puts words of closed lists and rows of numbers into the record that is being hashed.

import { RECORD } from '../lib/hash';

/** The record that is being written. */
const v = RECORD;
/** Longer than any row. */
const ROW_LIMIT = 65536;

/** The place of a word in its closed list; the length of the list for any other word. */
export function placeIn(list: readonly string[], value: string): number {
  const place = list.indexOf(value);
  return place < 0 ? list.length : place;
}

/** The same for a word or none. */
export function placeOrNone(list: readonly string[], value: string | null): number {
  return value === null ? -1 : placeIn(list, value);
}

/** How many words there are, then the place of each in its closed list. */
export function putPlaces(at: number, list: readonly string[], values: readonly string[]): number {
  let i = at;
  v[i++] = values.length;
  for (let k = 0; k < values.length; k++) v[i++] = placeIn(list, values[k]!);
  return i;
}

/** The length of a row, its length without the zeros at its end, then those numbers: queues are mostly empty. */
export function putNumbers(at: number, values: readonly number[]): number {
  let filled = values.length;
  while (filled > 0 && values[filled - 1] === 0) filled--;
  let i = at;
  v[i++] = values.length * ROW_LIMIT + filled;
  for (let k = 0; k < filled; k++) v[i++] = values[k]!;
  return i;
}
