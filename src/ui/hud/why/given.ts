// Numbers that were worked out beside the game, such as what the adviser expects, so that they can be asked "Why?".

import type { Asked } from '../../../selectors';

/** What a quantity of these begins with. */
const GIVEN = '=';

/** Names that say when or which end, not what is counted. */
const WHEN = /^(low|high|now|next|later)$/;

const given = new Map<string, readonly Asked[]>();

function walk(name: string, trail: readonly string[], value: unknown, numbers: Asked[]): void {
  if (typeof value === 'number') {
    const named = [...trail].reverse().find((each) => !WHEN.test(each)) ?? name;
    const node = { name: named, op: 'measured', value, terms: [] } as const;
    const quantity = `${GIVEN}${[name, ...trail].join('.')}`;
    numbers.push({ quantity, trail, node, owners: [], source: 'given' });
  } else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) walk(name, [...trail, key], part, numbers);
}

/** Keeps the numbers of some facts under a name, and gives the quantities by which they are asked about. */
export function giveNumbers(name: string, facts: unknown): string {
  const numbers: Asked[] = [];
  walk(name, [], facts, numbers);
  given.set(`${GIVEN}${name}`, numbers);
  return `${GIVEN}${name}`;
}

/** The numbers of such a quantity; null for all other quantities. */
export function givenNumbers(quantity: string): readonly Asked[] | null {
  if (!quantity.startsWith(GIVEN)) return null;
  const [name = ''] = quantity.split('.');
  return (given.get(name) ?? []).filter((each) => quantity === name || each.quantity === quantity);
}
