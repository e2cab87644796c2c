// Numbers that were worked out beside the game, such as what the adviser expects, so that they can be asked "Why?" while they are shown.

import { useLayoutEffect } from 'preact/hooks';
import type { Asked } from '../../../why';
import type { Explanation } from '../../../types/explanation';

/** What a quantity of these begins with. */
const GIVEN = '=';

/** Names that say when or which end, not what is counted. */
const WHEN = /^(low|high|now|next|later|came)$/;

interface Given {
  readonly name: string;
  readonly facts: () => unknown;
}

/** What the components on the page give; the last is of the newest drawing. */
const givenNow = new Set<Given>();

/** The quantity of what is given under a name. */
export function givenQuantity(name: string): string {
  return `${GIVEN}${name}`;
}

/** Gives the numbers and trees of some facts under a name, as long as the component is there; they are made when somebody asks about the quantity that comes back. */
export function useGivenNumbers(name: string, facts: () => unknown): string {
  useLayoutEffect(() => {
    const given = { name, facts };
    givenNow.add(given);
    return () => {
      givenNow.delete(given);
    };
  });
  return givenQuantity(name);
}

function isTree(value: object): value is Explanation {
  return 'op' in value && 'terms' in value;
}

function walk(name: string, trail: readonly string[], value: unknown, numbers: Asked[]): void {
  const keep = (node: Explanation) => {
    const quantity = givenQuantity([name, ...trail].join('.'));
    numbers.push({ quantity, trail, node, owners: [], source: 'given' });
  };
  if (typeof value === 'number') {
    const named = [...trail].reverse().find((each) => !WHEN.test(each)) ?? name;
    keep({ name: named, op: 'measured', value, terms: [] });
  } else if (typeof value !== 'object' || value === null) return;
  else if (isTree(value)) keep(value);
  else for (const [key, part] of Object.entries(value)) walk(name, [...trail, key], part, numbers);
}

/** The numbers of such a quantity and of those below it. */
function numbersOf(quantity: string): Asked[] {
  const [whole = ''] = quantity.split('.');
  const given = [...givenNow].reverse().find(({ name }) => givenQuantity(name) === whole);
  const numbers: Asked[] = [];
  if (given !== undefined) walk(given.name, [], given.facts(), numbers);
  return numbers.filter((each) => `${each.quantity}.`.startsWith(`${quantity}.`));
}

function oneByOne(quantities: string): string[] {
  return quantities.replace('!', '').split(' ');
}

/** Numbers as they were given when somebody asked, by quantity. */
export type GivenNumbers = ReadonlyMap<string, readonly Asked[]>;

/** Those among quantities with spaces between that are given now. */
export function givenNumbers(quantities: string): GivenNumbers {
  const given = oneByOne(quantities).filter((quantity) => quantity.startsWith(GIVEN));
  return new Map(given.map((quantity) => [quantity, numbersOf(quantity)]));
}

/** The numbers behind quantities with spaces between; `ask` knows those that were not given. */
export function numbersBehind(
  quantities: string,
  given: GivenNumbers,
  ask: (quantity: string) => readonly Asked[],
): Asked[] {
  return oneByOne(quantities).flatMap((quantity) => given.get(quantity) ?? ask(quantity));
}
