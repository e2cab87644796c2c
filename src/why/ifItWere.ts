// What a number would be if something in its tree were another: the very tree is worked out again.

import { clamp } from '../lib/detMath';
import type { Explanation } from '../types/explanation';
import type { Parameters } from '../types/ruleset';
import { evaluate } from './evaluate';

/**
 * The number at the root, with other numbers in the place of some nodes: what stands below those is left alone, and
 * all that stands above is worked out again.
 */
export function valueWith(
  root: Explanation,
  changed: (node: Explanation) => number | undefined,
  p: Parameters,
): number {
  const known = new Map<Explanation, number>();
  const valueAt = (node: Explanation): number => {
    const found = known.get(node) ?? changed(node) ?? (node.terms.length === 0 ? node.value : null);
    if (found !== null) return found;
    const value = evaluate(node, p, node.terms.map(valueAt));
    known.set(node, value);
    return value;
  };
  return valueAt(root);
}

/** Whether two ends stand for the same thing; a plain number of a formula stands for nothing else. */
function isSame(a: Explanation, b: Explanation): boolean {
  if (a === b) return true;
  if (a.terms.length > 0 || a.op !== b.op || a.name !== b.name || a.name === 'literal')
    return false;
  return (
    Object.is(a.value, b.value) &&
    a.parameter === b.parameter &&
    a.place === b.place &&
    a.figure?.country === b.figure?.country &&
    a.figure?.champion === b.figure?.champion &&
    a.actor === b.actor
  );
}

/** Whether the tree has this end. */
export function hasEnd(root: Explanation, end: Explanation): boolean {
  const seen = new Set<Explanation>();
  const has = (node: Explanation): boolean => {
    if (isSame(node, end)) return true;
    if (seen.has(node)) return false;
    seen.add(node);
    return node.terms.some(has);
  };
  return has(root);
}

/** What the values of an end can be. */
export interface Bounds {
  readonly low?: number;
  readonly high?: number;
  /** Only whole numbers. */
  readonly isWhole?: boolean;
}

/** An end's other value, and what the number would be then. */
export interface Alternative {
  readonly value: number;
  readonly result: number;
}

/** By this share an end is made less and more. */
const STEP = 0.2;
const DIGITS = 3;

function otherValues(value: number, { low, high, isWhole }: Bounds): number[] {
  const size = STEP * Math.abs(value === 0 ? (high ?? 0) : value);
  const step = isWhole === true ? Math.max(1, Math.round(size)) : size;
  const tried = [value - step, value + step].map((each) => Number(each.toPrecision(DIGITS)));
  return tried
    .map((each) => clamp(each, low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY))
    .filter((each, i, all) => each !== value && all.indexOf(each) === i);
}

/** The number at the root if an end were a fifth less or more, wherever it stands in the tree; all else as it is. */
export function selectIfItWere(
  root: Explanation,
  end: Explanation,
  bounds: Bounds,
  p: Parameters,
): Alternative[] {
  return otherValues(end.value, bounds).map((value) => ({
    value,
    result: valueWith(root, (node) => (isSame(node, end) ? value : undefined), p),
  }));
}
