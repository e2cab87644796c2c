// Entries of a list that are there twice, letter for letter: the later one can go.

import { removed } from './fix';
import type { Finding } from './issue';
import { MOST_ISSUES } from './limits';
import type { Path } from './path';
import { valueAt } from './readShape';

type Fields = Readonly<Record<string, unknown>>;

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  for (const name of names) {
    if (!Object.hasOwn(b, name) || !isSame((a as Fields)[name], (b as Fields)[name])) return false;
  }
  return true;
}

const REPEATED: ReadonlySet<string> = new Set(['repeatedId', 'repeatedPair']);

/** The path of the innermost list entry on the way. */
function entryOf(path: Path): Path | undefined {
  let end = path.length;
  while (end > 0 && typeof path[end - 1] !== 'number') end--;
  return end === 0 ? undefined : path.slice(0, end);
}

function hasDuplicate(document: unknown, entry: Path): boolean {
  const at = entry[entry.length - 1] as number;
  const list = valueAt(document, entry.slice(0, -1));
  const own = valueAt(document, entry);
  return Array.isArray(list) && list.slice(0, at).some((other) => isSame(other, own));
}

/** The findings; a repeated entry gets its removal as the fix, as far as findings are told. */
export function withDuplicates(
  document: unknown,
  findings: readonly Finding[],
): readonly Finding[] {
  let looked = 0;
  return findings.map((finding) => {
    const isLooked = REPEATED.has(finding.code) && ++looked <= MOST_ISSUES;
    const entry = isLooked ? entryOf(finding.path) : undefined;
    if (entry === undefined || !hasDuplicate(document, entry)) return finding;
    return { ...finding, fix: removed(entry, 'it: it stands further up already, the same') };
  });
}
