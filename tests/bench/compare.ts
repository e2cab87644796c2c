// Compares what is measured now with an older build, both by turns in one run: what slows the machine slows both.

import type { Row } from './bench';

/** What was measured of the two builds, round by round. */
export interface Both<T> {
  readonly now: readonly T[];
  readonly before: readonly T[];
}

/** How a figure is told and judged. */
interface Told {
  readonly what: string;
  readonly unit: string;
  /** The revision of the older build. */
  readonly revision: string;
  /** The most that the figure may be as a multiple of the older one; none where it only informs. */
  readonly max?: number;
}

/** The middle of some values; of an even number of them the mean of the two in the middle. */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)]!;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]!;
  return (lower + upper) / 2;
}

/** Measures both builds once in each of so many rounds, an even number: whoever comes second may be the slower for it, so each comes second as often. */
export async function byTurns<T>(
  rounds: number,
  { before, now }: { readonly before: () => T | Promise<T>; readonly now: () => T | Promise<T> },
): Promise<Both<T>> {
  const both = { now: [] as T[], before: [] as T[] };
  for (let round = 0; round < rounds; round++) {
    const isNowFirst = round % 2 === 1;
    if (isNowFirst) both.now.push(await now());
    both.before.push(await before());
    if (!isNowFirst) both.now.push(await now());
  }
  return both;
}

/** The figure now and before, and the middle of the ratios of two that were measured one after the other. */
export function comparedRows(
  { what, unit, revision, max }: Told,
  { now, before }: Both<number>,
): Row[] {
  const ratios = now.map((ours, round) => ours / before[round]!);
  return [
    { what, value: middle(now), unit },
    { what: `${what} at ${revision}`, value: middle(before), unit },
    {
      what: `${what}, now ÷ ${revision}`,
      value: middle(ratios),
      unit: '',
      ...(max !== undefined && { bound: { max } }),
    },
  ];
}

/** One figure of all that was measured. */
export function figureOf<T>({ now, before }: Both<T>, figure: (one: T) => number): Both<number> {
  return { now: now.map(figure), before: before.map(figure) };
}
