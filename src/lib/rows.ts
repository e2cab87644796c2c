// Lists that move on by one entry each turn and never take more room than they need.

/** Gives the first entry; the others move up in place, and a zero becomes the last. */
export function advance(row: number[]): number {
  const first = row[0] ?? 0;
  const last = row.length - 1;
  for (let i = 0; i < last; i++) row[i] = row[i + 1]!;
  if (last >= 0) row[last] = 0;
  return first;
}

/** The row after one step; the very row while there is nothing in it. */
export function advanced(row: readonly number[]): readonly number[] {
  let last = row.length - 1;
  while (last >= 0 && row[last] === 0) last--;
  if (last < 0) return row;
  const moved = row.slice();
  advance(moved);
  return moved;
}

/** A new row with so much more at one place. */
export function withMore(row: readonly number[], place: number, more: number): number[] {
  const raised = row.slice();
  raised[place]! += more;
  return raised;
}

/** A list without this entry; the very list where it is not among them. */
export function without<T>(list: readonly T[], entry: T): readonly T[] {
  const place = list.indexOf(entry);
  if (place < 0) return list;
  const left = list.slice(1);
  for (let i = 0; i < place; i++) left[i] = list[i]!;
  return left;
}

/** A new row with the entry at its end; the oldest one is dropped where there would be more than `most`. */
export function keepLast<T>(row: readonly T[], entry: T, most: number): T[] {
  if (row.length < most) return row.concat(entry);
  const kept = row.slice();
  for (let i = 0; i < kept.length - 1; i++) kept[i] = kept[i + 1]!;
  kept[kept.length - 1] = entry;
  return kept;
}

/** `keepLast` for numbers only: one function for both numbers and records would take three times as long. */
export function keepLastNumber(row: readonly number[], entry: number, most: number): number[] {
  if (row.length < most) return row.concat(entry);
  const kept = row.slice();
  advance(kept);
  kept[kept.length - 1] = entry;
  return kept;
}
