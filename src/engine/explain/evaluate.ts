// Works a node out again from its terms: the law that every explanation must obey.

import {
  clamp,
  exp10,
  hill,
  interpolate,
  log10,
  roundWhole,
  saturate,
  softClamp,
  type Curve,
} from '../../lib/detMath';
import type { Explanation, Operation } from '../../types/explanation';
import type { Parameters } from '../../types/ruleset';
import { difference, harmonicMean, product, ranked, sum } from './nodes';

type Evaluator = (node: Explanation, p: Parameters) => number;

const itself: Evaluator = ({ value }) => value;

function values({ terms }: Explanation): number[] {
  return terms.map(({ value }) => value);
}

/** The number or curve behind `group.name` or `group.name.key`. */
export function parameterAt(p: Parameters, path: string): unknown {
  let at: unknown = p;
  for (const key of path.split('.')) at = (at as Record<string, unknown> | undefined)?.[key];
  return at;
}

const EVALUATORS: { readonly [O in Operation]: Evaluator } = {
  sum: ({ terms }) => sum('', terms).value,
  difference: ({ terms }) => difference('', terms).value,
  product: ({ terms }) => product('', terms).value,
  ratio: ({ terms }) => terms[0]!.value / terms[1]!.value,
  min: (node) => Math.min(...values(node)),
  max: (node) => Math.max(...values(node)),
  clamp: ({ terms }) => clamp(terms[0]!.value, terms[1]!.value, terms[2]!.value),
  softClamp: ({ terms }) => softClamp(terms[0]!.value, terms[1]!.value),
  saturate: ({ terms }) => saturate(terms[0]!.value),
  hill: ({ terms }) => hill(terms[0]!.value, terms[1]!.value),
  root: ({ terms }) => Math.sqrt(terms[0]!.value),
  table: ({ terms, parameter }, p) =>
    interpolate(parameterAt(p, parameter ?? '') as Curve, terms[0]!.value),
  harmonicMean: ({ terms }) => harmonicMean('', terms).value,
  rank: ({ terms: [place, ...terms] }) => ranked('', place!, terms).value,
  power10: ({ terms }) => exp10(terms[0]!.value),
  log10: ({ terms }) => log10(terms[0]!.value),
  remainder: ({ terms }) => terms[0]!.value % terms[1]!.value,
  negative: ({ terms }) => -terms[0]!.value,
  floor: ({ terms }) => Math.floor(terms[0]!.value),
  ceil: ({ terms }) => Math.ceil(terms[0]!.value),
  round: ({ terms }) => Math.round(terms[0]!.value),
  whole: ({ terms }) => roundWhole(terms[0]!.value),
  abs: ({ terms }) => Math.abs(terms[0]!.value),
  choice: ({ terms }) => terms[0]!.value,
  constant: ({ value, parameter }, p) =>
    parameter === undefined ? value : (parameterAt(p, parameter) as number),
  figure: itself,
  decision: itself,
  previousTurn: itself,
  measured: itself,
};

/** The value that a node's operation gives for its terms. */
export function evaluate(node: Explanation, p: Parameters): number {
  return EVALUATORS[node.op](node, p);
}
