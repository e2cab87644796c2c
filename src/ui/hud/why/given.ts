// Numbers that were worked out beside the game, such as what the adviser expects, so that they can be asked "Why?".

import type { Asked } from '../../../why';
import type { Explanation } from '../../../types/explanation';

/** What a quantity of these begins with. */
const GIVEN = '=';

/** Names that say when or which end, not what is counted. */
const WHEN = /^(low|high|now|next|later)$/;

const given = new Map<string, readonly Asked[]>();

function isTree(value: object): value is Explanation {
  return 'op' in value && 'terms' in value;
}

function walk(name: string, trail: readonly string[], value: unknown, numbers: Asked[]): void {
  const keep = (node: Explanation) => {
    const quantity = `${GIVEN}${[name, ...trail].join('.')}`;
    numbers.push({ quantity, trail, node, owners: [], source: 'given' });
  };
  if (typeof value === 'number') {
    const named = [...trail].reverse().find((each) => !WHEN.test(each)) ?? name;
    keep({ name: named, op: 'measured', value, terms: [] });
  } else if (typeof value !== 'object' || value === null) return;
  else if (isTree(value)) keep(value);
  else for (const [key, part] of Object.entries(value)) walk(name, [...trail, key], part, numbers);
}

/** Keeps the numbers and trees of some facts under a name, and gives the quantities by which they are asked about. */
export function giveNumbers(name: string, facts: unknown): string {
  const numbers: Asked[] = [];
  walk(name, [], facts, numbers);
  given.set(`${GIVEN}${name}`, numbers);
  return `${GIVEN}${name}`;
}

/** The numbers of such a quantity and of those below it; null for all other quantities. */
function givenNumbers(quantity: string): readonly Asked[] | null {
  if (!quantity.startsWith(GIVEN)) return null;
  const [name = ''] = quantity.split('.');
  return (given.get(name) ?? []).filter((each) => `${each.quantity}.`.startsWith(`${quantity}.`));
}

/** The numbers behind quantities with spaces between; `ask` knows those that were not given. */
export function numbersBehind(
  quantities: string,
  ask: (quantity: string) => readonly Asked[],
): Asked[] {
  return quantities
    .replace('!', '')
    .split(' ')
    .flatMap((quantity) => givenNumbers(quantity) ?? ask(quantity));
}
