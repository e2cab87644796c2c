// Works a node of an explanation out again from its terms: the law that every explanation must obey.

import { type Curve, interpolate } from '../lib/detMath';
import { WORK } from '../traced';
import type { Explanation, Operation } from '../types/explanation';
import type { Parameters } from '../types/ruleset';

/** The number or curve behind `group.name` or `group.name.key`. */
export function parameterAt(p: Parameters, path: string): unknown {
  let at: unknown = p;
  for (const key of path.split('.')) at = (at as Record<string, unknown> | undefined)?.[key];
  return at;
}

type Work = (values: readonly number[], node: Explanation, p: Parameters) => number;

const itself: Work = (_values, { value }) => value;

/** Terms that are taken away count below zero: added so, they give the bits of what is written with a minus. */
const addedUp: Work = (values, { signs }) =>
  WORK.sum(values.map((value, i) => (signs?.[i] === -1 ? -value : value)));

/** What trees have beside the operations of formulas: signs, curves by their place in the rules, futures in order, and ends. */
const OWN_WORK: Readonly<Record<Exclude<Operation, keyof typeof WORK> | 'sum', Work>> = {
  sum: addedUp,
  table: ([x], { parameter, curve }, p) =>
    interpolate(curve ?? (parameterAt(p, parameter ?? '') as Curve), x!),
  rank: ([place, ...values]) => values.sort((a, b) => a - b)[place! - 1]!,
  constant: (_values, { value, parameter }, p) =>
    parameter === undefined ? value : (parameterAt(p, parameter) as number),
  figure: itself,
  decision: itself,
  previousTurn: itself,
  measured: itself,
};

const ALL_WORK: { readonly [O in Operation]: Work } = { ...WORK, ...OWN_WORK };

/** The value that a node's operation gives for values of its terms; for those that they have, where nothing is said. */
export function evaluate(
  node: Explanation,
  p: Parameters,
  values: readonly number[] = node.terms.map(({ value }) => value),
): number {
  return ALL_WORK[node.op](values, node, p);
}
