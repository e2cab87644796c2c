// What of a tree says something: limits that do not bind are left out.

import type { Explanation } from '../types/explanation';

/** How a term of a sum or a difference counts. */
export function signOf({ op, signs }: Explanation, place: number): 1 | -1 {
  if (op === 'difference') return place > 0 ? -1 : 1;
  return signs?.[place] ?? 1;
}

/** A limit at 0 or 1 that does not bind, or a first term that passes through unchanged, says nothing. */
function passesThrough({ op, value, terms }: Explanation): boolean {
  const isHolder = op === 'clamp' || op === 'max' || op === 'min';
  const first = terms[0];
  if (!isHolder || first === undefined || first.value !== value) return false;
  return terms.slice(1).every(({ op: leaf }) => leaf === 'constant');
}

/** The node that really says how the value came about: limits that do not bind are left out. */
export function meaningfulNode(node: Explanation): Explanation {
  let at = node;
  while (passesThrough(at)) at = at.terms[0]!;
  return at === node ? node : { ...at, name: node.name };
}
