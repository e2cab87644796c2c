// Nodes of what came in sampled futures: numbers that no rule of the game makes.

import type { Explanation, Operation } from '../types/explanation';

function node(
  name: string,
  op: Operation,
  value: number,
  terms: readonly Explanation[] = [],
): Explanation {
  return { name, op, value, terms };
}

/** A plain number of a formula. */
export function literal(value: number): Explanation {
  return node('literal', 'constant', value);
}

/** What came, which is not taken apart further. */
export function measured(name: string, value: number): Explanation {
  return node(name, 'measured', value);
}

function valuesOf(terms: readonly Explanation[]): number[] {
  return terms.map(({ value }) => value);
}

export function sum(name: string, terms: readonly Explanation[]): Explanation {
  return node(
    name,
    'sum',
    valuesOf(terms).reduce((a, b) => a + b),
    terms,
  );
}

export function difference(name: string, more: Explanation, less: Explanation): Explanation {
  return node(name, 'difference', more.value - less.value, [more, less]);
}

export function ratio(name: string, above: Explanation, below: Explanation): Explanation {
  return node(name, 'ratio', above.value / below.value, [above, below]);
}

export function least(name: string, terms: readonly Explanation[]): Explanation {
  return node(name, 'min', Math.min(...valuesOf(terms)), terms);
}

export function greatest(name: string, terms: readonly Explanation[]): Explanation {
  return node(name, 'max', Math.max(...valuesOf(terms)), terms);
}

/** The term at a place, which is counted from 1, when all are put in order from the least. */
export function ranked(
  name: string,
  place: Explanation,
  terms: readonly Explanation[],
): Explanation {
  const values = valuesOf(terms).sort((a, b) => a - b);
  return node(name, 'rank', values[place.value - 1]!, [place, ...terms]);
}
