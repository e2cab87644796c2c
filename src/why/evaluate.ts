// Works a node of an explanation out again from its terms: the law that every explanation must obey.

import * as plainly from '../lib/detMath';
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
  values.map((value, i) => (signs?.[i] === -1 ? -value : value)).reduce((a, b) => a + b);

const WORK: { readonly [O in Operation]: Work } = {
  sum: addedUp,
  difference: (values) => values.reduce((a, b) => a - b),
  product: (values) => values.reduce((a, b) => a * b),
  ratio: ([a, b]) => a! / b!,
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
  clamp: ([x, low, high]) => plainly.clamp(x!, low, high),
  softClamp: ([x, softness]) => plainly.softClamp(x!, softness!),
  saturate: ([x]) => plainly.saturate(x!),
  hill: ([x, half]) => plainly.hill(x!, half!),
  table: ([x], { parameter, curve }, p) =>
    plainly.interpolate(curve ?? (parameterAt(p, parameter ?? '') as plainly.Curve), x!),
  rank: ([place, ...values]) => values.sort((a, b) => a - b)[place! - 1]!,
  power10: ([x]) => plainly.exp10(x!),
  log10: ([x]) => plainly.log10(x!),
  root: ([x]) => Math.sqrt(x!),
  remainder: ([a, b]) => a! % b!,
  negative: ([x]) => -x!,
  floor: ([x]) => Math.floor(x!),
  ceil: ([x]) => Math.ceil(x!),
  round: ([x]) => Math.round(x!),
  whole: ([x]) => plainly.roundWhole(x!),
  abs: ([x]) => Math.abs(x!),
  choice: ([x]) => x!,
  constant: (_values, { value, parameter }, p) =>
    parameter === undefined ? value : (parameterAt(p, parameter) as number),
  figure: itself,
  decision: itself,
  previousTurn: itself,
  measured: itself,
};

/** The value that a node's operation gives for values of its terms; for those that they have, where nothing is said. */
export function evaluate(
  node: Explanation,
  p: Parameters,
  values: readonly number[] = node.terms.map(({ value }) => value),
): number {
  return WORK[node.op](values, node, p);
}
