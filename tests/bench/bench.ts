// What a measurement is: a name and rows of figures, with the bound it is held to where there is one.

/** One line of the table. Ratios are compared with their bound; absolute figures are for information. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** `min` or `max` the value must keep; none for a figure that only informs. */
  readonly bound?: { readonly min: number } | { readonly max: number };
}

/** What whoever runs a measurement may ask for. */
export interface Wishes {
  /** The revision that is compared with, in place of the usual one, where a measurement compares. */
  readonly against?: string;
}

/** What every `*.bench.ts` file here exports. */
export interface Bench {
  readonly name: string;
  run(wishes?: Wishes): Row[] | Promise<Row[]>;
}

/** True unless the row has a bound and breaks it; a value that is no number breaks every bound. */
export function keepsBound({ value, bound }: Row): boolean {
  if (!bound) return true;
  return 'min' in bound ? value >= bound.min : value <= bound.max;
}

/** Seconds that `work` takes: the best of `rounds`, after one round to warm up. */
export function bestSeconds(work: () => void, rounds = 5): number {
  work();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    work();
    best = Math.min(best, (performance.now() - began) / 1000);
  }
  return best;
}

/** Kept, so that no engine leaves the work out. */
let fixedSum = 0;

/** Milliseconds of a sum of 10 million terms, the best of five: what tells a slow machine from slow code. */
export function msOfFixedWork(): number {
  return (
    1000 *
    bestSeconds(() => {
      let sum = fixedSum;
      for (let term = 0; term < 10_000_000; term++) sum = (Math.imul(sum, 31) + term) | 0;
      fixedSum = sum;
    })
  );
}
