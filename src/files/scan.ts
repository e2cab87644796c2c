// Walks a JSON text from end to end without recursion and without building anything.

import type { Path } from './path';

/** What stops a walk: a code, a sentence and where in the text, counted from 0. */
export interface ScanFault {
  readonly code: 'syntax' | 'truncated' | 'tooDeep';
  readonly message: string;
  readonly offset: number;
}

/** A value as the walk comes to it; the path is the walk's own and changes as it goes on. */
export interface Sight {
  readonly path: Path;
  /** −1 for what has no name. */
  readonly nameOffset: number;
  readonly offset: number;
  /** Whether the same object has had a field of this name before. */
  readonly isRepeated: boolean;
}

export type Visit = (sight: Sight) => void;

/** Where in a value, list or object the walk stands. */
export type Step = 'value' | 'nameOrEnd' | 'name' | 'itemOrEnd' | 'item' | 'after' | 'end';

export interface Scan {
  readonly text: string;
  readonly deepest: number;
  readonly visit: Visit;
  offset: number;
  nameOffset: number;
  isRepeated: boolean;
  /** The names and numbers of the values that are open, outermost first. */
  readonly path: (string | number)[];
  /** The names that each open object has had so far; lists have none. */
  readonly names: Set<string>[];
}

export function isFault(result: unknown): result is ScanFault {
  return typeof result === 'object' && result !== null;
}

const NAMES: Readonly<Record<string, string>> = {
  '"': 'a double quote',
  '\\': 'a backslash',
  '\n': 'a line break',
  '\r': 'a line break',
  '\t': 'a tab',
};

function nameOf(character: string): string {
  return NAMES[character] ?? JSON.stringify(character);
}

/** A fault where the walk stands: the text ends too early, or something else was expected. */
export function expected(scan: Scan, what: string, remedy: string): ScanFault {
  const { text, offset } = scan;
  if (offset >= text.length) {
    const message = `The text ends too early: ${what} was expected; get the whole file.`;
    return { code: 'truncated', message, offset: text.length };
  }
  const message = `Expected ${what}, but here stands ${nameOf(text[offset]!)}; ${remedy}.`;
  return { code: 'syntax', message, offset };
}
