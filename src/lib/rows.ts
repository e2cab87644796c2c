// Lists of fixed length that move on by one each turn, changed in place so that they never need more room.

/** The first entry; the others move up and a zero takes the last place. */
export function advance(row: number[]): number {
  const first = row[0] ?? 0;
  const last = row.length - 1;
  for (let i = 0; i < last; i++) row[i] = row[i + 1]!;
  if (last >= 0) row[last] = 0;
  return first;
}

/** Adds an entry at the end; the oldest goes once there would be more than `most`. */
export function keepLast<T>(row: T[], entry: T, most: number): void {
  if (row.length < most) {
    row.push(entry);
    return;
  }
  for (let i = 0; i < row.length - 1; i++) row[i] = row[i + 1]!;
  row[row.length - 1] = entry;
}
