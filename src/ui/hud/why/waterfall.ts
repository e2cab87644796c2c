// Parts of a sum as they are read: rounded so that the shown parts add up to the shown total.

/** One part: its share of the shown total, in the total's unit. */
export interface Part {
  /** Rounded, signed. */
  readonly shown: number;
  /** Where its bar starts and ends on the scale of all running totals, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** Rounds to whole steps so that the rounded parts add up to the rounded total; the largest rests give way first. */
function roundedParts(values: readonly number[], step: number): number[] {
  const exact = values.map((value) => value / step);
  const parts = exact.map((value) => Math.floor(value));
  const total = Math.round(exact.reduce((sum, value) => sum + value, 0));
  const short = total - parts.reduce((sum, value) => sum + value, 0);
  const byRest = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest);
  for (const { i } of byRest.slice(0, Math.max(0, short))) parts[i]! += 1;
  return parts.map((part) => part * step);
}

/** Every part with its bar: each begins where the one before it ended. */
export function waterfall(values: readonly number[], step: number): Part[] {
  const shown = roundedParts(values, step);
  const ends = values.reduce<number[]>(
    (sums, value) => [...sums, (sums[sums.length - 1] ?? 0) + value],
    [],
  );
  const low = Math.min(0, ...ends);
  const span = Math.max(0, ...ends) - low || 1;
  return shown.map((part, i) => {
    const begin = ((ends[i - 1] ?? 0) - low) / span;
    const end = (ends[i]! - low) / span;
    return { shown: part, from: Math.min(begin, end), to: Math.max(begin, end) };
  });
}
