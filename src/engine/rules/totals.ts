// Sums of rows of numbers.

/** All numbers of a row together. */
export function total(row: readonly number[]): number {
  let sum = 0;
  for (const value of row) sum += value;
  return sum;
}
