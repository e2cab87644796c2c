// Entries of a list that stand in it twice, letter for letter: the later one can go.

import { removed } from './fix';
import type { Finding } from './issue';
import type { Path } from './path';
import { valueAt } from './readShape';

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [names, others] = [Object.keys(a), Object.keys(b)];
  return (
    names.length === others.length &&
    names.every((name) => isSame(valueAt(a, [name]), valueAt(b, [name])))
  );
}

const REPEATED: ReadonlySet<string> = new Set(['repeatedId', 'repeatedPair']);

/** Where the innermost entry of a list stands that the path leads into. */
function entryOf(path: Path): Path | undefined {
  let end = path.length;
  while (end > 0 && typeof path[end - 1] !== 'number') end--;
  return end === 0 ? undefined : path.slice(0, end);
}

function hasTwin(document: unknown, entry: Path): boolean {
  const at = entry[entry.length - 1] as number;
  const list = valueAt(document, entry.slice(0, -1));
  const own = valueAt(document, entry);
  return Array.isArray(list) && list.slice(0, at).some((other) => isSame(other, own));
}

/** The findings, with the removal of what says nothing new as the cure of repetitions. */
export function withTwins(document: unknown, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const entry = REPEATED.has(finding.code) ? entryOf(finding.path) : undefined;
    if (entry === undefined || !hasTwin(document, entry)) return finding;
    return { ...finding, fix: removed(entry, 'it: it stands further up already, the same') };
  });
}
