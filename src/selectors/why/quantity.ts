// Names of quantities: of a number of the state, or a way into the facts that the screens show.

import { SOURCES, type SourceName } from './sources';

/**
 * A way into facts: `@ledger.linesUsdBn.chips`, or `@report/3.score` with the round it is of. Entries of a list go by
 * the name they have among themselves, else by their place.
 */
export interface Way {
  readonly source: SourceName;
  readonly argument: string;
  readonly trail: readonly string[];
}

/** The way that a quantity stands for; null for a number of the state, which goes by its plain name. */
export function wayOf(quantity: string): Way | null {
  if (!quantity.startsWith('@')) return null;
  const [head = '', ...trail] = quantity.slice(1).split('.');
  const [source = '', argument = ''] = head.split('/');
  return source in SOURCES ? { source: source as SourceName, argument, trail } : null;
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
] as const;

function keyed(list: readonly unknown[], name: string): string[] | null {
  const keys = list.map((entry) => (entry as Readonly<Record<string, unknown>> | null)?.[name]);
  const isTold = keys.every((key) => typeof key === 'string' && /^[\w-]+$/.test(key));
  return isTold && new Set(keys).size === keys.length ? (keys as string[]) : null;
}

/** The names of a list's entries, in their order. */
export function entryNames(list: readonly unknown[]): string[] {
  for (const name of KEYS) {
    const keys = list.length === 0 ? [] : keyed(list, name);
    if (keys !== null) return keys;
  }
  return list.map((_, place) => String(place));
}

/** The parts of plain data by name. */
export function partsOf(value: unknown): (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value);
  const names = entryNames(value);
  return value.map((entry, place) => [names[place]!, entry] as const);
}

export function partOf(value: unknown, name: string): unknown {
  return partsOf(value).find(([each]) => each === name)?.[1];
}
