// A number that remembers how it came about; it stands for its plain value wherever JavaScript asks for one.

/** How terms give a value. */
export const STEPS = [
  'sum',
  'difference',
  'product',
  'ratio',
  'remainder',
  'negative',
  'min',
  'max',
  'clamp',
  'softClamp',
  'saturate',
  'hill',
  'table',
  'power10',
  'log10',
  'root',
  'floor',
  'ceil',
  'round',
  'whole',
  'abs',
  'choice',
] as const;
export type Step = (typeof STEPS)[number];

/** Where a tree ends: a number in the code, a number read from what was handed in, the length of a list, a draw, or a number that came by a way that twins do not follow, which no formula may have. */
export const ENDS = ['literal', 'read', 'count', 'draw', 'lost'] as const;
export type End = (typeof ENDS)[number];

/** A place in what was handed in, as keys from the root down. */
export interface Place {
  /** The object one level up; null at the root. */
  readonly of: Place | null;
  readonly key: string;
  readonly object: object;
}

/** What a condition asks. */
export interface Question {
  /** As the source has it. */
  readonly text: string;
  /** The name of the question, by which it has words: `stance.alignChina`, `isSeller.us`; empty where it has none. */
  readonly name: string;
  /** Whether the condition holds where the answer to the question is no. */
  readonly isTurned: boolean;
  /** The two numbers that are compared; none where it is about something else. */
  readonly sides: readonly TracedNumber[];
}

/** Ranks of names: a later name replaces an earlier one whose rank is not higher. */
export const RANKS = { none: 0, local: 1, result: 2, kept: 3 } as const;

export class TracedNumber {
  readonly step: Step | End;
  readonly value: number;
  readonly terms: readonly TracedNumber[];
  /** Its name: `module.identifier`, or the name under which an object holds it. */
  name: string | null = null;
  rank: number = RANKS.none;
  /** Where it was read; for a `table`, the place of its curve. */
  place: Place | null = null;
  /** For a `choice`: what was asked, and whether the condition held. */
  condition: (Question & { readonly isTrue: boolean }) | null = null;
  /** The function that put it into an account; see `change`. */
  by: string | null = null;
  /** The object that keeps it under its name; see `keptAs`. */
  keptIn: object | null = null;

  constructor(step: Step | End, value: number, terms: readonly TracedNumber[]) {
    this.step = step;
    this.value = value;
    this.terms = terms;
  }

  valueOf(): number {
    return this.value;
  }

  toString(): string {
    return String(this.value);
  }
}

const NONE: readonly TracedNumber[] = [];

export function made(
  step: Step | End,
  value: number,
  terms: readonly TracedNumber[] = NONE,
): TracedNumber {
  return new TracedNumber(step, value, terms);
}

/** A number of code without a twin, under the name of the function that gave it. */
export function lost(name: string, value: number): TracedNumber {
  const node = made('lost', value);
  node.name = name;
  return node;
}

export function plain(x: unknown): unknown {
  return x instanceof TracedNumber ? x.value : x;
}

export function lifted(x: unknown): TracedNumber {
  return x instanceof TracedNumber ? x : made('literal', x as number);
}

export function isNumber(x: unknown): x is number | TracedNumber {
  return typeof x === 'number' || x instanceof TracedNumber;
}
