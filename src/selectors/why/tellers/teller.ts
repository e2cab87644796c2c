// What a teller is: it knows how one number of some facts comes about.

import { difference, literal, parameter, parameterAt } from '../../../engine';
import type { Explanation } from '../../../types/explanation';
import type { Ask, Moment, NumberName } from '../ask';
import type { Leaf } from '../leaves';

/** Null where it cannot take the number apart. */
export type Teller = (leaf: Leaf, ask: Ask) => Explanation | null;

/** The `step`-th name of the way, from the end where it is negative. */
export function step(leaf: Leaf, at: number): string {
  return leaf.trail.at(at) ?? '';
}

/** The facts in which the number stands, or further up. */
export function owner<T>({ owners }: Leaf, up = 1): T {
  return owners.at(-up) as T;
}

/** A constant of the rules by its path. */
export function constant(ask: Ask, path: string): Explanation {
  return parameter(path, parameterAt(ask.p, path) as number);
}

/** How much more of something there is at one moment than at another. */
export function gap(name: string, more: Explanation, less: Explanation): Explanation {
  return difference(name, [more, less]);
}

/** The change of one of the nation's numbers from one moment to another. */
export function change(name: string, from: Moment, to: Moment, of: NumberName): Explanation {
  return gap(name, to.own(of), from.own(of));
}

/** All parts in their order, added to nothing. */
export function addedUp(name: string, parts: readonly Explanation[]): Explanation {
  let value = 0;
  for (const part of parts) value += part.value;
  return { name, op: 'sum', value, terms: [literal(0), ...parts] };
}
