// Changes a parameter by a number that a player assumes: a plain number, numbers by name, or a curve.

import { assert } from './assert';
import { exp10, interpolate, log10, type Curve } from './detMath';

/** `set` and `shift` give numbers, `scale` factors, `yearlyGrowth` the growth a year in which a curve begins. */
export type Way = 'set' | 'scale' | 'shift' | 'yearlyGrowth';

/** A tree of numbers, such as the parameters or one of them. */
export type NumberTree = number | readonly number[] | { readonly [name: string]: NumberTree };

const HALF_YEARS_A_YEAR = 2;

function isCurve(tree: object): tree is Curve {
  return 'x' in tree && 'y' in tree;
}

function isRow(tree: NumberTree): tree is readonly number[] {
  return Array.isArray(tree);
}

/** All numbers of the value changed alike; of a curve those of its height. */
function withEach(tree: NumberTree, change: (value: number) => number): NumberTree {
  if (typeof tree === 'number') return change(tree);
  if (isRow(tree)) return tree.map(change);
  if (isCurve(tree)) return { ...tree, y: tree.y.map(change) };
  return Object.fromEntries(
    Object.entries(tree).map(([name, part]) => [name, withEach(part, change)]),
  );
}

/** The part of a tree under a path. */
export function partAt(tree: NumberTree, path: readonly string[]): NumberTree | undefined {
  let part: NumberTree | undefined = tree;
  for (const name of path) {
    if (typeof part !== 'object' || isRow(part)) return undefined;
    part = Object.hasOwn(part, name) ? part[name] : undefined;
  }
  return part;
}

/** The tree with one part replaced; everything off its path is shared. */
export function withPart(
  tree: NumberTree,
  [name, ...rest]: readonly string[],
  change: (part: NumberTree) => NumberTree,
): NumberTree {
  if (name === undefined) return change(tree);
  assert(typeof tree === 'object' && !isRow(tree), `${name} has no place`);
  const before = tree[name];
  assert(before !== undefined, `the ruleset has no ${name}`);
  return { ...tree, [name]: withPart(before, rest, change) };
}

/** The growth a year in which a curve of orders of magnitude per half-year begins, 2026 H1. */
function growthOf(tree: NumberTree): number {
  assert(typeof tree === 'object' && isCurve(tree), 'growth is a curve');
  return exp10(HALF_YEARS_A_YEAR * interpolate(tree, 0));
}

/** The number that leaves the value as it is. */
export function usualNumber(tree: NumberTree, way: Way): number {
  switch (way) {
    case 'set':
      assert(typeof tree === 'number', 'only a number can be set');
      return tree;
    case 'scale':
      return 1;
    case 'shift':
      return 0;
    case 'yearlyGrowth':
      return growthOf(tree);
  }
}

/** The value of a parameter that moves with the one that a number is assumed for, by the same factor. */
export function followingValue(
  tree: NumberTree,
  leader: NumberTree,
  way: Way,
  number: number,
): NumberTree {
  assert(way === 'scale' || way === 'yearlyGrowth', 'what follows is scaled');
  const factor = way === 'scale' ? number : log10(number) / log10(growthOf(leader));
  return withEach(tree, (value) => value * factor);
}

/** The value as the number has it. */
export function assumedValue(tree: NumberTree, way: Way, number: number): NumberTree {
  switch (way) {
    case 'set':
      return number;
    case 'scale':
      return withEach(tree, (value) => value * number);
    case 'shift':
      return withEach(tree, (value) => value + number);
    case 'yearlyGrowth': {
      const factor = log10(number) / log10(growthOf(tree));
      return withEach(tree, (value) => value * factor);
    }
  }
}
