// Sums of rows of numbers.

/** All numbers of a row together. */
export function total(row: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += row[i]!;
  return sum;
}
