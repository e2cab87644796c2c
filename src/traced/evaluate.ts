// Works a tree out again from its ends alone.

import * as plainly from '../lib/detMath';
import type { End, Step, TracedNumber } from './node';

const ENDS: ReadonlySet<string> = new Set<End>(['literal', 'read', 'count', 'draw', 'lost']);

type Work = (values: readonly number[]) => number;

/** What each operation makes of the values of its terms. */
export const WORK: Readonly<Record<Exclude<Step, 'table'>, Work>> = {
  sum: (values) => values.reduce((a, b) => a + b),
  difference: (values) => values.reduce((a, b) => a - b),
  product: (values) => values.reduce((a, b) => a * b),
  ratio: ([a, b]) => a! / b!,
  remainder: ([a, b]) => a! % b!,
  negative: ([a]) => -a!,
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
  clamp: ([x, low, high]) => plainly.clamp(x!, low, high),
  softClamp: ([x, softness]) => plainly.softClamp(x!, softness!),
  saturate: ([x]) => plainly.saturate(x!),
  hill: ([x, half]) => plainly.hill(x!, half!),
  power10: ([x]) => plainly.exp10(x!),
  log10: ([x]) => plainly.log10(x!),
  root: ([x]) => Math.sqrt(x!),
  floor: ([x]) => Math.floor(x!),
  ceil: ([x]) => Math.ceil(x!),
  round: ([x]) => Math.round(x!),
  whole: ([x]) => plainly.roundWhole(x!),
  abs: ([x]) => Math.abs(x!),
  choice: ([x]) => x!,
};

/** The value of a node; `other` gives other values for some nodes, and everything above these is worked out anew. */
export function evaluate(
  root: TracedNumber,
  other: (node: TracedNumber) => number | undefined = () => undefined,
  known = new Map<TracedNumber, number>(),
): number {
  const found = known.get(root) ?? other(root);
  if (found !== undefined) return found;
  const value = workOut(root, (term) => evaluate(term, other, known));
  known.set(root, value);
  return value;
}

function workOut(node: TracedNumber, valueOf: (term: TracedNumber) => number): number {
  if (ENDS.has(node.step)) return node.value;
  const values = node.terms.map(valueOf);
  if (node.step === 'table')
    return plainly.interpolate(node.place!.object as plainly.Curve, values[0]!);
  return WORK[node.step as Exclude<Step, 'table'>](values);
}
