// What of a tree says something: limits that do not bind are left out.

import type { Explanation } from '../types/explanation';

/** How a term of a sum or a difference counts. */
export function signOf({ op, signs }: Explanation, place: number): 1 | -1 {
  if (op === 'difference') return place > 0 ? -1 : 1;
  return signs?.[place] ?? 1;
}

/** The term that a limit lets through unchanged, where all its others are constants: the limit does not bind and says nothing. */
function passedThrough({ op, value, terms }: Explanation): Explanation | undefined {
  if (op !== 'clamp' && op !== 'max' && op !== 'min') return undefined;
  const [first, ...others] = op === 'clamp' ? terms : constantsLast(terms);
  const isAlone = others.every(({ op: leaf }) => leaf === 'constant');
  return isAlone && first?.value === value ? first : undefined;
}

function constantsLast(terms: readonly Explanation[]): Explanation[] {
  const isConstant = ({ op }: Explanation) => op === 'constant';
  return [...terms.filter((term) => !isConstant(term)), ...terms.filter(isConstant)];
}

/** What lies within limits that do not bind. */
export function withinLimits(node: Explanation): Explanation {
  let at = node;
  for (let next = passedThrough(at); next !== undefined; next = passedThrough(at)) at = next;
  return at;
}

/** The node that really says how the value came about, under the name of the whole and with all that was asked: limits that do not bind are left out. */
export function meaningfulNode(node: Explanation): Explanation {
  const at = withinLimits(node);
  if (at === node) return node;
  const conditions = [...(node.conditions ?? []), ...(at.conditions ?? [])];
  return { ...at, name: node.name, ...(conditions.length > 0 && { conditions }) };
}
