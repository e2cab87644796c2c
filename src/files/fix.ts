// The few forms of fixes that findings carry.

import type { Edit, Fix, Issue } from '../types/issue';
import type { Path } from './path';
import { shortened } from './shorten';

function inWords(value: unknown): string {
  if (typeof value !== 'object')
    return JSON.stringify(typeof value === 'string' ? shortened(value) : value);
  return Array.isArray(value) && value.length === 0 ? '[]' : 'the same in a list';
}

/** The place in another document that a path of this one stands for; undefined where there is none. */
type Moved = (path: Path) => Path | undefined;

function movedEdit(edit: Edit, moved: Moved): Edit | undefined {
  if (edit.kind === 'replace') return undefined;
  const path = moved(edit.path);
  if (path === undefined) return undefined;
  if (edit.kind !== 'swap') return { ...edit, path };
  const other = moved(edit.other);
  return other === undefined ? undefined : { ...edit, path, other };
}

/** The same fix in a document that this one is a part of; where its place is not in it, only the words of the fix. */
export function movedFix({ words, edits }: Fix, moved: Moved): Fix {
  const there = edits.map((edit) => movedEdit(edit, moved));
  const isWhole = there.every((edit) => edit !== undefined);
  return { words, edits: isWhole ? there : [] };
}

/** Sets another value at this place, or a new one where there is none. */
export function setTo(path: Path, value: unknown): Fix {
  return { words: `Did you mean ${inWords(value)}?`, edits: [{ kind: 'set', path, value }] };
}

/** Adds a field that is missing, with its most frequent value. */
export function added(path: Path, value: unknown): Fix {
  const name = path[path.length - 1];
  return { words: `Add "${name}": ${inWords(value)}.`, edits: [{ kind: 'set', path, value }] };
}

export function renamedTo(path: Path, name: string): Fix {
  return { words: `Did you mean "${name}"?`, edits: [{ kind: 'rename', path, name }] };
}

export function removed(path: Path, what: string): Fix {
  return { words: `Remove ${what}.`, edits: [{ kind: 'remove', path }] };
}

/** Swaps the values of two fields of one object. */
export function swapped(path: Path, [one, other]: readonly [string, string]): Fix {
  const words = `Swap "${one}" and "${other}".`;
  return { words, edits: [{ kind: 'swap', path: [...path, one], other: [...path, other] }] };
}

/** The words of a fix: a question or an order; undefined where none is known. */
export function cureOf({ suggestion, fix }: Issue): string | undefined {
  if (fix !== undefined) return fix.words;
  return suggestion === undefined ? undefined : `Did you mean "${suggestion}"?`;
}
