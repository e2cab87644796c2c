// Names of quantities: of a number of the state, or a way into the facts that the screens show.

import { SOURCES, type SourceName } from '../selectors';

/**
 * A way into facts: `@ledger.linesUsdBn.chips`, or `@report/3.score` with the round it is of. Entries of a list go by
 * the name they have among themselves, else by their place.
 */
export interface Way {
  readonly source: SourceName | 'reasons';
  readonly argument: string;
  readonly trail: readonly string[];
}

/** The way that a quantity stands for; null for a number of the state, which goes by its plain name. */
export function wayOf(quantity: string): Way | null {
  if (!quantity.startsWith('@')) return null;
  const [head = '', ...trail] = quantity.slice(1).split('.');
  const [source = '', argument = ''] = head.split('/');
  const isKnown = source in SOURCES || source === 'reasons';
  return isKnown ? { source: source as Way['source'], argument, trail } : null;
}

/** What tells the entries of a list apart, the first that does. */
const KEYS = [
  'id',
  'input',
  'pillar',
  'stance',
  'law',
  'programme',
  'mix',
  'rule',
  'card',
  'partner',
  'country',
  'pledge',
  'lever',
  'from',
  'kind',
  'event',
  'measure',
  'premium',
] as const;

function keyed(list: readonly unknown[], name: string): string[] | null {
  const keys = list.map((entry) => (entry as Readonly<Record<string, unknown>> | null)?.[name]);
  const isTold = keys.every((key) => typeof key === 'string' && /^[\w-]+$/.test(key));
  return isTold && new Set(keys).size === keys.length ? (keys as string[]) : null;
}

/** The names of a list's entries, in their order. */
function entryNames(list: readonly unknown[]): string[] {
  for (const name of KEYS) {
    const keys = list.length === 0 ? [] : keyed(list, name);
    if (keys !== null) return keys;
  }
  return list.map((_, place) => String(place));
}

/** A part of plain data: what it goes by, and where it lies. */
export interface Part {
  readonly name: string;
  readonly key: string;
  readonly value: unknown;
}

/** The parts of plain data; entries of a list go by what tells them apart. */
export function partsOf(value: unknown): Part[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value).map(([key, part]) => ({
    name: key,
    key,
    value: part as unknown,
  }));
  if (!Array.isArray(value)) return parts;
  const names = entryNames(value);
  return parts.map((part, place) => ({ ...part, name: names[place]! }));
}

/** The part of that name, if there is one. */
export function partOf(value: unknown, name: string): Part[] {
  return partsOf(value)
    .filter((part) => part.name === name)
    .slice(0, 1);
}
